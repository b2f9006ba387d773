package cn.yimen.uplink.contract.catalogue;

import java.util.List;
import java.util.Optional;

/// A question whose answer decides which materials are asked for (情形).
public record Situation(String code, String question, boolean several, List<Option> options) {
    public Situation {
        options = List.copyOf(options);
    }

    /// An answer.
    ///
    /// @param next code of the situation to ask next
    public record Option(String code, String label, List<String> materials, Optional<String> next) {
        public Option {
            materials = List.copyOf(materials);
        }
    }
}
