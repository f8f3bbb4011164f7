package dev.ringi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.attachment.HandedIn;
import dev.ringi.attachment.HandedInFiles;
import dev.ringi.organization.Organization;
import dev.ringi.plan.Phase;
import dev.ringi.plan.PlanNode;
import dev.ringi.publication.EditionContent.Attached;
import dev.ringi.publication.EditionContent.Lead;
import dev.ringi.publication.EditionContent.Line;
import dev.ringi.publication.EditionContent.Node;
import dev.ringi.publication.EditionContent.SheetPage;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.content.Block;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.form.SheetForms;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an edition says of a plan's nodes: its tree in short, and a page for each that has something to say. */
@Component
class SheetPages {

    private final Organization organization;
    private final Sheets sheets;
    private final SheetForms forms;
    private final HandedInFiles attachments;

    SheetPages(Organization organization, Sheets sheets, SheetForms forms, HandedInFiles attachments) {
        this.organization = organization;
        this.sheets = sheets;
        this.forms = forms;
        this.attachments = attachments;
    }

    /** Nodes without anything below them are lines of the node above. */
    List<Node> overview(PlanTree tree) {
        return nodes(tree, tree.children(null));
    }

    private List<Node> nodes(PlanTree tree, List<PlanNode> siblings) {
        return siblings.stream()
                .filter(node -> tree.isUpper(node) || tree.sheet(node).isEmpty())
                .map(node -> new Node(
                        node.mark(),
                        node.name(),
                        nodes(tree, tree.children(node)),
                        tree.children(node).stream()
                                .filter(child -> !tree.isUpper(child)
                                        && tree.sheet(child).isPresent())
                                .map(child -> line(tree, child))
                                .toList()))
                .toList();
    }

    private Line line(PlanTree tree, PlanNode node) {
        var leads = leads(node).stream().map(Lead::name).toList();
        return new Line(tree.anchor(node), node.mark(), node.name(), leads);
    }

    /** @param shown earlier phases whose text stands above each node's own */
    List<SheetPage> of(PlanTree tree, List<Phase> shown) {
        var ofTheYear =
                shown.isEmpty() ? List.<Sheet>of() : sheets.ofPlan(tree.plan().id());
        var earlier = shown.stream()
                .map(phase -> new Earlier(phase, tree.with(sheetsOf(phase, ofTheYear))))
                .toList();
        return tree.plan().nodes().stream()
                .map(node -> page(tree, node, earlier))
                .filter(page -> page.isFromSheet() || !page.blocks().isEmpty())
                .toList();
    }

    /** The same plan with the sheets of an earlier phase. */
    private record Earlier(Phase phase, PlanTree tree) {}

    private static List<Sheet> sheetsOf(Phase phase, List<Sheet> ofTheYear) {
        return ofTheYear.stream()
                .filter(sheet -> sheet.handling().phase().equals(phase.code()))
                .toList();
    }

    private SheetPage page(PlanTree tree, PlanNode node, List<Earlier> earlier) {
        var sheet = tree.sheet(node);
        var blocks = Stream.concat(
                earlier.stream().flatMap(before -> earlier(before, node).stream()),
                sheet.stream()
                        .flatMap(own ->
                                printed(tree, node, own.form(), own.current().content()).stream()));
        return new SheetPage(
                sheet.map(Sheet::id).orElse(null),
                sheet.map(own -> own.current().hash()).orElse(null),
                tree.anchor(node),
                node.mark(),
                node.name(),
                tree.programme().layout().heading(node),
                tree.isUpper(node),
                tree.plan().above(node).stream().map(PlanNode::title).toList(),
                leads(node),
                blocks.toList(),
                sheet.map(own -> attachments.forPublic(own.id())).orElse(List.of()).stream()
                        .map(SheetPages::attached)
                        .toList());
    }

    /**
     * What that phase's sheet was accepted with; where the phase never was in Ringi, what the plan file says.
     *
     * @throws Refusal while the sheet isn't accepted
     */
    private List<Block> earlier(Earlier before, PlanNode node) {
        var tree = before.tree();
        var sheet = tree.sheet(node);
        if (sheet.isPresent()) {
            var accepted = accepted(sheet.get());
            return printed(tree, node, accepted.form(), accepted.current().content());
        }
        var phase = before.phase();
        return phase.form(node.level(), tree.plan().year())
                .flatMap(form -> node.content(phase.code()).map(text -> printed(tree, node, form, text)))
                .orElse(List.of());
    }

    private static Sheet accepted(Sheet sheet) {
        if (!sheet.isAccepted()) {
            throw new Refusal(
                    "publication.sheetNotAccepted",
                    sheet.businessKey(),
                    sheet.state().label());
        }
        return sheet;
    }

    private List<Block> printed(PlanTree tree, PlanNode node, String form, JsonNode content) {
        return SheetContent.printed(forms.get(form), content, new PlanWording(organization, tree.plan(), node));
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

    private List<Lead> leads(PlanNode node) {
        return node.leadDepartments().stream()
                .map(code -> new Lead(code, organization.department(code).name()))
                .toList();
    }
}
