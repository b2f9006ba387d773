package cn.yimen.hall.config;

import cn.yimen.hall.config.Node.Kind;
import cn.yimen.hall.config.Node.Scalar;
import cn.yimen.hall.config.Node.Sequence;
import cn.yimen.hall.config.Node.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The settings of one program as a file (`/etc/yimen/kiosk.yaml`): each key is one of its options
/// without the dashes, `device: K1` for `--device K1`. A sequence is joined by commas; `true` and
/// `false` switch an option that takes no value.
final class StartFile {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    private StartFile() {}

    static Reading<Start> read(Path file) {
        return SourceText.read(file)
                .then(Tree::ofYaml)
                .then(root -> new StartFile().settings(root));
    }

    private Reading<Start> settings(Node root) {
        if (root instanceof Table table) {
            table.entries().forEach(this::setting);
        } else {
            problems.add(
                    new Problem(root.place().toString(), "must hold settings: \"device: K1\""));
        }
        return problems.isEmpty()
                ? new Reading.Read<>(new Start(words, places, Start.Aim.RUN), List.of())
                : new Reading.Unreadable<>(problems);
    }

    private void setting(String key, Node node) {
        var option = "--" + key;
        places.put(option, node.place().toString());
        switch (node) {
            case Scalar(_, Kind kind, String text) when kind == Kind.OTHER ->
                    flag(option, node, text);
            case Scalar scalar -> value(option, node, scalar.text());
            case Sequence sequence -> value(option, node, joined(sequence));
            case Table _ -> wrong(node, "has settings of its own, where one value belongs");
        }
    }

    private void flag(String option, Node node, String text) {
        switch (text) {
            case "true" -> words.add(option);
            case "false" -> {}
            default -> wrong(node, "has no value; give it one, or take the line out");
        }
    }

    private void value(String option, Node node, String text) {
        if (text.isBlank()) {
            wrong(node, "has no value; give it one, or take the line out");
            return;
        }
        words.add(option);
        words.add(text);
    }

    private String joined(Sequence sequence) {
        return sequence.elements().stream().map(this::element).collect(Collectors.joining(","));
    }

    private String element(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        wrong(node, "must be one value");
        return "";
    }

    private void wrong(Node node, String message) {
        problems.add(new Problem(node.place().toString(), message));
    }
}
