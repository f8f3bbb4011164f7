package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.organization.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a plan says, apart from where it is stored; equal drafts mean that there is nothing to change. */
record PlanDraft(
        FiscalYear year,
        String municipality,
        String title,
        String subtitle,
        JsonNode frontMatter,
        JsonNode labels,
        List<NodeDraft> nodes) {

    /**
     * @param leads codes; empty where no node of the level ever has a sheet
     * @param content by phase: what its sheet begins with
     */
    record NodeDraft(
            String level,
            int number,
            String mark,
            String name,
            List<UnitCode> leads,
            Importance importance,
            List<ConsentRule> consents,
            JsonNode labels,
            Map<String, JsonNode> content,
            List<NodeDraft> children) {

        NodeDraft {
            content = new TreeMap<>(content);
        }

        /** The same with what is carried over from this phase alone. */
        NodeDraft carrying(String phase) {
            var carried = new TreeMap<>(content);
            carried.keySet().retainAll(List.of(phase));
            var below = children.stream().map(child -> child.carrying(phase)).toList();
            return new NodeDraft(level, number, mark, name, leads, importance, consents, labels, carried, below);
        }
    }
}
