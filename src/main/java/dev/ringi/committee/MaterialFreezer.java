package dev.ringi.committee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.ContentHash;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetHtml;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Copies a cycle's sheets for the committee; every one of them has to be accepted. */
@Component
class MaterialFreezer {

    private final Sheets sheets;
    private final SheetHtml pages;
    private final ObjectMapper json;
    private final Clock clock;

    MaterialFreezer(Sheets sheets, SheetHtml pages, ObjectMapper json, Clock clock) {
        this.sheets = sheets;
        this.pages = pages;
        this.json = json;
        this.clock = clock;
    }

    FrozenMaterial freeze(long cycleId, String title) {
        var ofCycle = sheets.ofCycle(cycleId);
        if (ofCycle.isEmpty()) {
            throw new Refusal("committee.noSheets", title);
        }
        ofCycle.forEach(MaterialFreezer::requireAccepted);
        var material = ofCycle.stream().map(this::material).toList();
        return new FrozenMaterial(material, hash(material), clock.instant());
    }

    private Material material(Sheet sheet) {
        return Material.of(sheet, pages.blocks(sheet.form(), sheet.current().content()));
    }

    String hash(List<Material> material) {
        return ContentHash.of(json.<JsonNode>valueToTree(material));
    }

    private static void requireAccepted(Sheet sheet) {
        if (!sheet.isAccepted()) {
            throw new Refusal(
                    "committee.notAccepted", sheet.title(), sheet.state().label());
        }
    }
}
