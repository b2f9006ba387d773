package cn.yimen.hall.config;

import cn.yimen.hall.config.Catalogue.Occasion;
import cn.yimen.hall.domain.ItemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// One reading of the occasions of a catalogue. An item that the hall does not have is a warning,
/// like an item that cannot be used.
final class OccasionSheet {

    private final List<ServiceItem> items;
    private final List<Problem> problems;
    private final List<Problem> warnings;

    OccasionSheet(List<ServiceItem> items, List<Problem> problems, List<Problem> warnings) {
        this.items = items;
        this.problems = problems;
        this.warnings = warnings;
    }

    /// Empty where the catalogue says none.
    Optional<List<Occasion>> read(List<Node> nodes) {
        var occasions = new ArrayList<Occasion>();
        var ids = new HashSet<String>();
        for (var node : nodes) {
            var fields = Fields.of(node, problems);
            var occasion =
                    new Occasion(
                            fields.unique("id", ids),
                            fields.wordOr("kind", Occasion.Kind.SITUATION),
                            fields.text("words"),
                            codes(fields.some("items")));
            fields.nothingElse();
            if (!occasion.items().isEmpty()) {
                occasions.add(occasion);
            }
        }
        return occasions.isEmpty() ? Optional.empty() : Optional.of(occasions);
    }

    private List<ItemCode> codes(List<Node> nodes) {
        var codes = new ArrayList<ItemCode>();
        for (var node : nodes) {
            var code = new ItemCode(Fields.textOf(node, problems));
            if (items.stream().anyMatch(item -> item.code().equals(code))) {
                codes.add(code);
            } else {
                var text = "no item " + code.value() + " can be used";
                warnings.add(new Problem(node.place().toString(), text));
            }
        }
        return codes;
    }
}
