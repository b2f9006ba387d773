package cn.yimen.uplink.contract.catalogue;

import java.util.List;
import java.util.Optional;

/// A form to fill in.
public record Form(String code, int version, List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    /// @param shared name that fields of several forms have in common (一表申请)
    /// @param prefill where a value may come from, e.g. `person.name`
    public record Field(
            String code,
            String section,
            String label,
            FieldType type,
            boolean required,
            boolean personal,
            Optional<Integer> maxLength,
            List<Choice> choices,
            Optional<String> shared,
            Optional<String> prefill,
            Optional<Condition> when) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /// A value to choose.
    public record Choice(String code, String label) {}

    /// The field appears only where another has this value.
    public record Condition(String field, String equals) {}
}
