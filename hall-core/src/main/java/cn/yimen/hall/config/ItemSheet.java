package cn.yimen.hall.config;

import cn.yimen.hall.config.Material.Need;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One reading of one service item and its materials.
final class ItemSheet {

    private static final int LONGEST_CODE = 64;

    private final List<Problem> problems;

    ItemSheet(List<Problem> problems) {
        this.problems = problems;
    }

    /// @param codes of the items before this one; this one's joins them
    ServiceItem read(Node node, Set<String> codes) {
        var fields = Fields.of(node, problems);
        var item =
                new ServiceItem(
                        code(fields, codes),
                        fields.text("name"),
                        fields.text("department"),
                        texts(fields.some("themes")),
                        new LineId(fields.text("line")),
                        texts(fields.listOrEmpty("aliases")),
                        materials(fields),
                        fields.text("fee"),
                        fields.whole("promiseDays", 0, 999),
                        fields.wholeOr("frequency", 0, 0, 1_000_000),
                        WordingSheet.read(fields));
        fields.nothingElse();
        return item;
    }

    /// Provinces compose codes differently, so only the form is judged.
    private static ItemCode code(Fields fields, Set<String> codes) {
        var code = fields.unique("code", codes);
        if (!code.equals(Fields.UNKNOWN)
                && (!code.matches("[A-Za-z0-9-]+") || code.length() > LONGEST_CODE)) {
            fields.problem("code", "letters, digits and dashes, at most 64, are expected here");
        }
        return new ItemCode(code);
    }

    private List<String> texts(List<Node> nodes) {
        var texts = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var node : nodes) {
            var text = Fields.textOf(node, problems);
            if (!text.equals(Fields.UNKNOWN) && !seen.add(text)) {
                problems.add(new Problem(node.place().toString(), text + " stands here twice"));
            }
            texts.add(text);
        }
        return texts;
    }

    private List<Material> materials(Fields fields) {
        var materials = new ArrayList<Material>();
        var names = new HashSet<String>();
        for (var node : fields.listOrEmpty("materials")) {
            var material = Fields.of(node, problems);
            var need = need(material);
            materials.add(
                    new Material(
                            material.unique("name", names),
                            material.text("note"),
                            need,
                            deferDays(material, need),
                            Optional.of(material.textOrEmpty("points"))
                                    .filter(points -> !points.isEmpty()),
                            WordingSheet.read(material)));
            material.nothingElse();
        }
        return materials;
    }

    private static Need need(Fields material) {
        var text = material.text("need");
        var known = Stream.of(Need.values()).filter(need -> need.name().equals(text)).findFirst();
        if (known.isEmpty() && !text.equals(Fields.UNKNOWN)) {
            material.problem("need", "one of " + List.of(Need.values()) + " is expected here");
        }
        return known.orElse(Need.BRING);
    }

    private static int deferDays(Fields material, Need need) {
        int days = material.wholeOr("deferDays", 0, 0, 90);
        if (need == Need.DEFERRABLE && days == 0) {
            material.problem("deferDays", "says within how many days it may be handed in: 1 to 90");
        }
        if (need != Need.DEFERRABLE && days > 0) {
            material.problem("deferDays", "only a DEFERRABLE material may come later");
        }
        return days;
    }
}
