package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.organization.Groups;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** How a sheet is handed in, agreed to, approved and reviewed. */
@Component
@ConditionalOnProperty("ringi.rehearse")
class SheetScript {

    /** What the policy office proposes to add to the text. */
    static final String PROPOSED = "（試行：年度末に件数で確かめる。）";

    private final Plot plot;

    SheetScript(Plot plot) {
        this.plot = plot;
    }

    Optional<Act> draft(String person, FormValues values) {
        var sheet = sheetOf(values);
        return plot.writes(person, sheet) && !plot.awaitsOwnParts(sheet)
                ? Optional.of(new Act("提出", FormValues.form().set("sheet", filled(sheet, values))))
                : Optional.empty();
    }

    private ObjectNode filled(Sheet sheet, FormValues values) {
        return new Blanks(values, plot.today()).filled(plot.form(sheet), values.content("sheet"));
    }

    Optional<Act> consent(String person, FormValues values) {
        var department = new UnitCode(values.text("department"));
        var objects = department.equals(Cast.CONSULTED_CODE) && plot.awaitsObjection();
        return decides(person, Groups.headOf(department), values)
                .map(how -> objects ? objection() : new Act(how + "同意", FormValues.decision("agree")));
    }

    Optional<Act> approval(String person, FormValues values) {
        return decides(person, values.text("seat"), values)
                .map(how -> new Act(how + "承認", settling("approve", values)));
    }

    Optional<Act> review(String person, FormValues values) {
        if (!person.equals(Cast.OFFICE_HEAD)) {
            return Optional.empty();
        }
        var sheet = sheetOf(values);
        return Optional.of(plot.awaitsReturn(sheet) ? returned(sheet) : new Act("受理", settling("accept", values)));
    }

    Optional<Act> reading(String person) {
        return plot.isAway(person)
                ? Optional.empty()
                : Optional.of(new Act("後閲", FormValues.form().put("reason", "（試行）承知しました。")));
    }

    private Optional<String> decides(String person, String seat, FormValues values) {
        return plot.awaitsWithdrawal(sheetOf(values)) ? Optional.empty() : plot.decides(person, seat);
    }

    private static Act objection() {
        return new Act("不同意", FormValues.decision("object").put("reason", "（試行）目標の数え方を、関係する課とそろえてください。"));
    }

    private Act returned(Sheet sheet) {
        var form = FormValues.decision("return").put("reason", "（試行）できたかどうかを判定できる数字を添えられないか確かめてください。");
        var content = plot.current(sheet).content();
        MainText.of(plot.form(sheet), content)
                .ifPresent(text -> form.putArray("comments")
                        .addObject()
                        .put("field", text.field())
                        .put("text", "（試行）文案のように改めてください。")
                        .put("proposal", text.in(content) + PROPOSED));
        return new Act("差戻し（指摘と文案を付けて）", form);
    }

    /** Whoever passes it on calls settled what there was to mend. */
    private static ObjectNode settling(String decision, FormValues values) {
        var form = FormValues.decision(decision);
        var open = values.content("openComments");
        if (!open.isEmpty()) {
            var settled = form.putArray("settled");
            open.forEach(comment -> settled.add(comment.path("value")));
        }
        return form;
    }

    private Sheet sheetOf(FormValues values) {
        return plot.sheet(new SheetId(values.value("sheetId").asLong()));
    }
}
