package dev.ringi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.attachment.HandedIn;
import dev.ringi.attachment.HandedInFiles;
import dev.ringi.calendar.JapaneseDate;
import dev.ringi.organization.Organization;
import dev.ringi.plan.Plan;
import dev.ringi.plan.PlanNode;
import dev.ringi.plan.Target;
import dev.ringi.publication.EditionContent.Attached;
import dev.ringi.publication.EditionContent.Lead;
import dev.ringi.publication.EditionContent.Line;
import dev.ringi.publication.EditionContent.Node;
import dev.ringi.publication.EditionContent.SheetPage;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.form.SheetForms;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Freezes a plan and its sheets as they are now. */
@Component
class EditionAssembly {

    private final Organization organization;
    private final SheetForms forms;
    private final HandedInFiles attachments;
    private final ObjectMapper json;
    private final Clock clock;

    EditionAssembly(
            Organization organization, SheetForms forms, HandedInFiles attachments, ObjectMapper json, Clock clock) {
        this.organization = organization;
        this.forms = forms;
        this.attachments = attachments;
        this.json = json;
        this.clock = clock;
    }

    EditionContent of(Plan plan, List<Sheet> sheets, EditionRequest request) {
        return new EditionContent(
                plan.municipality(),
                request.title(),
                request.subtitle(),
                plan.year().label(),
                monthOf(request),
                new FrontMatter(stream(plan.frontMatter().path("chapters"))
                        .map(chapter -> json.convertValue(chapter, FrontMatter.Chapter.class))
                        .toList()),
                nodes(plan, null),
                sheets.stream().map(sheet -> page(plan, sheet)).toList());
    }

    private String monthOf(EditionRequest request) {
        var day =
                JapaneseDate.format(request.releaseAt().atZone(clock.getZone()).toLocalDate());
        return day.substring(0, day.indexOf('月') + 1);
    }

    private List<Node> nodes(Plan plan, Long parent) {
        return plan.nodes().stream()
                .filter(node -> Objects.equals(node.parentId(), parent))
                .map(node -> new Node(node.label(), node.name(), nodes(plan, node.id()), lines(plan, node)))
                .toList();
    }

    private List<Line> lines(Plan plan, PlanNode node) {
        return plan.targets().stream()
                .filter(target -> target.nodeId() == node.id())
                .map(target -> new Line(target.number(), target.mark(), target.name(), leadNames(target)))
                .toList();
    }

    private SheetPage page(Plan plan, Sheet sheet) {
        var target = plan.targets().stream()
                .filter(candidate -> candidate.id() == sheet.targetId())
                .findFirst()
                .orElseThrow();
        return new SheetPage(
                sheet.id(),
                sheet.current().hash(),
                target.number(),
                target.mark(),
                target.name(),
                path(plan, target),
                leads(target),
                SheetContent.printed(
                        forms.get(sheet.form()),
                        sheet.current().content(),
                        new PlanWording(organization, plan, target)),
                attachments.forPublic(sheet.id()).stream()
                        .map(EditionAssembly::attached)
                        .toList());
    }

    private static Attached attached(HandedIn file) {
        var version = file.version();
        return new Attached(
                version.id(),
                version.name(),
                version.type().label(),
                version.type().extension(),
                version.sizeInWords(),
                version.hash(),
                file.item());
    }

    private static List<String> path(Plan plan, Target target) {
        var nodes = plan.nodes().stream().collect(Collectors.toMap(PlanNode::id, node -> node));
        var path = new ArrayDeque<String>();
        for (var node = nodes.get(target.nodeId()); node != null; node = nodes.get(node.parentId())) {
            path.addFirst(node.label() + " " + node.name());
        }
        return List.copyOf(path);
    }

    private List<Lead> leads(Target target) {
        return target.leadDepartments().stream()
                .map(code -> new Lead(code, organization.department(code).name()))
                .toList();
    }

    private List<String> leadNames(Target target) {
        return leads(target).stream().map(Lead::name).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
