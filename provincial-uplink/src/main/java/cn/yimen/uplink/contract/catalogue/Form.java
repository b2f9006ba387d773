package cn.yimen.uplink.contract.catalogue;

import java.time.LocalDate;
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
            Optional<Condition> when,
            Optional<Limits> limits) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /// What a value must keep to, as JSON Schema has it.
    ///
    /// @param minimum of a number; of money in fen
    /// @param maximum as `minimum`
    /// @param earliest of a day
    /// @param latest of a day
    /// @param minLength of a text, in characters
    /// @param pattern that a text matches whole, as ECMA-262 and Java both read it
    /// @param hint what the pattern asks for, in people's words
    public record Limits(
            Optional<Long> minimum,
            Optional<Long> maximum,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Optional<Integer> minLength,
            Optional<String> pattern,
            Optional<String> hint) {}

    /// A value to choose.
    public record Choice(String code, String label) {}

    /// The field appears only where another has this value.
    public record Condition(String field, String equals) {}
}
