package dev.ringi.rehearsal;

import dev.ringi.organization.Groups;
import dev.ringi.organization.Rank;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.form.OwnedRows;
import dev.ringi.submission.Step;
import dev.ringi.submission.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Whether all of the plot has happened, asked of the sheets' own histories once the year is over. */
@Component
@ConditionalOnProperty("ringi.rehearse")
class Checklist {

    private final Plot plot;

    Checklist(Plot plot) {
        this.plot = plot;
    }

    /** @throws RehearsalFailed naming what did not happen */
    List<String> happened() {
        var items = items();
        var missing = items.entrySet().stream()
                .filter(item -> !item.getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            throw new RehearsalFailed("試行で起こるはずのことが起こりませんでした：" + String.join("、", missing));
        }
        return new ArrayList<>(items.keySet());
    }

    private Map<String, Boolean> items() {
        var items = new LinkedHashMap<String, Boolean>();
        if (any(sheet -> sheet.leadDepartments().size() > 1)) {
            items.put("二つ以上の課が主管するシートを、どの課長も承認した", plot.sheets().stream().allMatch(this::allLeadsApproved));
        }
        if (any(sheet -> units(sheet).findAny().isPresent())) {
            items.put("主管しない課の取組を、その課が書き、その課長が承認した", plot.sheets().stream().allMatch(this::allUnitsApproved));
        }
        if (any(sheet -> asks(sheet, Rank.CHIEF))) {
            items.put("係長が承認した", approvedBy(Rank.CHIEF));
        }
        if (any(sheet -> asks(sheet, Rank.DIRECTOR))) {
            items.put("部長が承認した", approvedBy(Rank.DIRECTOR));
        }
        if (any(sheet -> !sheet.handling().consents().isEmpty())) {
            items.put("合議に同意した", happened(step -> step.kind() == StepKind.CONSENTED));
            items.put("合議に不同意があり、直したものに同意した", objectedThenAgreed());
        }
        items.put("不在の課長に代わって決めた（代決）", happened(step -> step.onBehalfOf() != null));
        items.put("課長が後で見た（後閲）", happened(step -> step.kind() == StepKind.READ_AFTERWARDS));
        items.put("引き戻して、出し直した", happened(step -> step.kind() == StepKind.WITHDRAWN));
        items.put("理由と指摘を付けて戻し、文案が取り込まれた", happened(step -> step.kind() == StepKind.RETURNED) && proposalTaken());
        return items;
    }

    private static boolean asks(Sheet sheet, Rank rank) {
        return sheet.route().stream().anyMatch(rung -> rung.rank() == rank);
    }

    private boolean allLeadsApproved(Sheet sheet) {
        return sheet.leadDepartments().stream().allMatch(code -> approved(sheet, code));
    }

    private boolean allUnitsApproved(Sheet sheet) {
        return units(sheet).allMatch(code -> approved(sheet, code));
    }

    /** Units that own an item and don't lead. */
    private Stream<UnitCode> units(Sheet sheet) {
        return plot.foreignRows(sheet, plot.current(sheet).content()).map(OwnedRows.Row::unit);
    }

    private boolean approved(Sheet sheet, UnitCode department) {
        return plot.history(sheet).stream()
                .anyMatch(step -> step.kind() == StepKind.APPROVED
                        && step.seat().equals(Groups.headOf(department))
                        && step.version() == plot.current(sheet).number());
    }

    private boolean approvedBy(Rank rank) {
        return any(sheet -> plot.history(sheet).stream()
                .anyMatch(step -> step.kind() == StepKind.APPROVED && isOf(rank, step.seat(), sheet)));
    }

    private static boolean isOf(Rank rank, String group, Sheet sheet) {
        return sheet.seats().stream()
                .anyMatch(seat -> seat.rank() == rank && seat.group().equals(group));
    }

    private boolean objectedThenAgreed() {
        return plot.sheets().stream().map(plot::history).anyMatch(history -> {
            var kinds = history.stream()
                    .filter(step -> Cast.CONSULTED_CODE.equals(step.department()))
                    .map(Step::kind)
                    .toList();
            return kinds.contains(StepKind.OBJECTED)
                    && kinds.lastIndexOf(StepKind.CONSENTED) > kinds.indexOf(StepKind.OBJECTED);
        });
    }

    private boolean proposalTaken() {
        return plot.sheets().stream().filter(plot::isFirst).allMatch(sheet -> {
            var content = plot.current(sheet).content();
            return MainText.of(plot.form(sheet), content)
                    .filter(text -> !text.in(content).endsWith(SheetScript.PROPOSED))
                    .isEmpty();
        });
    }

    private boolean any(Predicate<Sheet> which) {
        return plot.sheets().stream().anyMatch(which);
    }

    private boolean happened(Predicate<Step> what) {
        return plot.sheets().stream()
                .flatMap(sheet -> plot.history(sheet).stream())
                .anyMatch(what);
    }
}
