package cn.yimen.uplink.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The codes of one province. Every word of every table has one, so that anything can be reported;
/// of what comes back, a code that stands for no word stays unknown.
public final class CodeMap {

    /// @param outward word → code
    /// @param inward code → word; without the codes that are used outwards only
    record Codes(Map<String, String> outward, Map<String, String> inward) {
        Codes {
            outward = Map.copyOf(outward);
            inward = Map.copyOf(inward);
        }
    }

    private final String platform;
    private final Map<String, Codes> tables;

    /// @param tables by name; each table of [CodeTables] is there
    CodeMap(String platform, Map<String, Codes> tables) {
        this.platform = platform;
        this.tables = Map.copyOf(tables);
    }

    /// Whose codes these are.
    public String platform() {
        return platform;
    }

    public <E extends Enum<E>> String code(CodeTable<E> table, E word) {
        return codes(table).outward().getOrDefault(word.name(), "");
    }

    public <E extends Enum<E>> Coded<E> read(CodeTable<E> table, String code) {
        return Optional.ofNullable(codes(table).inward().get(code))
                .<Coded<E>>map(word -> new Coded.Known<>(Enum.valueOf(table.words(), word)))
                .orElseGet(() -> new Coded.Unknown<>(code));
    }

    private Codes codes(CodeTable<?> table) {
        return tables.getOrDefault(table.name(), new Codes(Map.of(), Map.of()));
    }

    /// These tables, with others in place of some.
    Map<String, Codes> with(Map<String, Codes> others) {
        var all = new HashMap<>(tables);
        all.putAll(others);
        return all;
    }
}
