package dev.ringi.plan;

import dev.ringi.plan.PlanShape.NodeShape;
import dev.ringi.plan.PlanShape.Value;
import dev.ringi.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The part {@code plan_file} of a {@code programme.yaml}: how a transcription is read. */
final class PlanShapeFile {

    private static final Set<String> OPTIONAL =
            Set.of("municipality", "subtitle", "also", "labels", "label_names", "chapters");

    private final List<Level> levels;
    private final List<Phase> phases;
    private final SheetFields fields;

    PlanShapeFile(List<Level> levels, List<Phase> phases, SheetFields fields) {
        this.levels = levels;
        this.phases = phases;
        this.fields = fields;
    }

    PlanShape read(YamlNode node) {
        node.keys(Set.of("title", "year", "nodes"), OPTIONAL);
        return new PlanShape(
                path(node.get("municipality")),
                path(node.get("title")),
                path(node.get("subtitle")),
                path(node.get("year")),
                paths(node.get("also")),
                path(node.get("labels")),
                paths(node.get("label_names")),
                path(node.get("chapters")),
                nodes(node.get("nodes")));
    }

    private Map<String, NodeShape> nodes(YamlNode node) {
        var known = levels.stream().map(Level::key).toList();
        node.keys(Set.of(), Set.copyOf(known));
        var shapes = new LinkedHashMap<String, NodeShape>();
        known.stream()
                .filter(level -> node.names().contains(level))
                .forEach(level -> shapes.put(level, node(level, node.get(level))));
        if (node.isPresent() && shapes.isEmpty()) {
            node.refuse("plan.noShape", String.join("・", known));
        }
        return shapes;
    }

    private NodeShape node(String level, YamlNode node) {
        node.keys(
                Set.of("in", "name"),
                Set.of("pool", "number", "mark", "leads", "importance", "consents", "labels", "above", "content"));
        var pool = node.get("pool");
        if (pool.isPresent() && !node.get("number").isPresent()) {
            pool.refuse("plan.poolNumber");
        }
        return new NodeShape(
                level,
                path(node.get("in")),
                pool.isPresent() ? pool.text(100) : null,
                path(node.get("number")),
                path(node.get("mark")),
                path(node.get("name")),
                path(node.get("leads")),
                path(node.get("importance")),
                path(node.get("consents")),
                pathsByName(node.get("labels")),
                above(node.get("above")),
                content(level, node.get("content")));
    }

    private Map<String, KeyPath> above(YamlNode node) {
        node.keys(Set.of(), levels.stream().map(Level::key).collect(Collectors.toSet()));
        return pathsByName(node);
    }

    private Map<String, Map<String, Value>> content(String level, YamlNode node) {
        var known = phases.stream().map(Phase::code).collect(Collectors.toSet());
        node.keys(Set.of(), known);
        var content = new LinkedHashMap<String, Map<String, Value>>();
        phases.stream()
                .filter(phase -> node.names().contains(phase.code()))
                .forEach(phase -> content.put(phase.code(), fields(phase, level, node.get(phase.code()))));
        return content;
    }

    private Map<String, Value> fields(Phase phase, String level, YamlNode node) {
        var values = new LinkedHashMap<String, Value>();
        for (var field : node.names()) {
            var value = value(node.get(field));
            var cells = value instanceof Value.Rows rows ? rows.cells().keySet() : Set.<String>of();
            if (!isKnown(phase, level, field, cells)) {
                node.get(field).refuse("plan.noFieldOfForm", field, phase.code(), level);
            }
            values.put(field, value);
        }
        return values;
    }

    /** By a form of the level, in whatever year. */
    private boolean isKnown(Phase phase, String level, String field, Set<String> cells) {
        return Optional.ofNullable(phase.forms().get(level)).stream()
                .flatMap(byYear -> byYear.values().stream())
                .flatMap(form -> fields.of(form).stream())
                .anyMatch(form -> form.containsKey(field) && form.get(field).containsAll(cells));
    }

    private static Value value(YamlNode node) {
        if (node.isText()) {
            return new Value.Text(path(node));
        }
        if (node.get("owner_of").isPresent()) {
            node.keys(Set.of("owner_of", "before"), Set.of());
            return new Value.Owner(
                    path(node.get("owner_of")), node.get("before").text(40));
        }
        if (node.get("paired_with").isPresent()) {
            node.keys(Set.of("paired_with", "number", "text"), Set.of("mark"));
            return new Value.Paired(
                    path(node.get("paired_with")),
                    path(node.get("number")),
                    path(node.get("mark")),
                    path(node.get("text")));
        }
        node.keys(Set.of("rows", "cells"), Set.of("number", "mark"));
        var cells = new LinkedHashMap<String, Value>();
        node.get("cells")
                .names()
                .forEach(cell -> cells.put(cell, value(node.get("cells").get(cell))));
        return new Value.Rows(path(node.get("rows")), path(node.get("number")), path(node.get("mark")), cells);
    }

    private static Map<String, KeyPath> pathsByName(YamlNode node) {
        var paths = new LinkedHashMap<String, KeyPath>();
        node.names().forEach(name -> paths.put(name, path(node.get(name))));
        return paths;
    }

    private static List<KeyPath> paths(YamlNode node) {
        return node.items().stream().map(PlanShapeFile::path).toList();
    }

    /** Null where none is written. */
    private static KeyPath path(YamlNode node) {
        return node.isPresent() ? KeyPath.parse(node.text(200)) : null;
    }
}
