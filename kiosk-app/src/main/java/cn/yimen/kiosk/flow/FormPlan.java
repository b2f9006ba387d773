package cn.yimen.kiosk.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form as data (表单定义): a new item needs no release of this program.
///
/// @param item version of the item that asks for it, so that a stale form is seen at submission
public record FormPlan(String code, int version, int item, List<Field> fields) {

    public FormPlan {
        fields = List.copyOf(fields);
    }

    /// What a field holds, and so how it is filled in.
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        CHOICES,
        ID_NUMBER,
        PHONE,
        MONEY,
        CHECK,
        /// Signatures and areas: filled in at the window.
        AT_WINDOW
    }

    /// @param section heading under which it stands
    /// @param prefill where a value may come from: `person.name`, `person.number`
    /// @param when it appears only where this holds
    /// @param shared name that it has in common with others: they are asked once
    public record Field(
            String code,
            String section,
            String label,
            Kind kind,
            boolean required,
            int maxLength,
            List<Choice> choices,
            Optional<String> prefill,
            Optional<Condition> when,
            Optional<String> shared,
            FieldLimits limits) {
        public Field {
            choices = List.copyOf(choices);
        }

        /// One with no limits that has nothing in common with others.
        public Field(
                String code,
                String section,
                String label,
                Kind kind,
                boolean required,
                int maxLength,
                List<Choice> choices,
                Optional<String> prefill,
                Optional<Condition> when) {
            this(
                    code,
                    section,
                    label,
                    kind,
                    required,
                    maxLength,
                    choices,
                    prefill,
                    when,
                    Optional.empty(),
                    FieldLimits.NONE);
        }

        boolean hasInCommon(Field other) {
            return shared.isPresent() && shared.equals(other.shared) && kind == other.kind;
        }
    }

    public record Choice(String code, String words) {}

    /// Another field must have this value.
    public record Condition(String field, String value) {}

    /// The headings in their order; one under which nothing is asked has none.
    public List<String> sections() {
        return fields.stream()
                .filter(field -> !isAskedBefore(field))
                .map(Field::section)
                .distinct()
                .toList();
    }

    /// The fields of a section that are asked now: what is shared is asked where it stands first.
    public List<Field> asked(String section, Map<String, String> values) {
        return fields(section, values).stream().filter(field -> !isAskedBefore(field)).toList();
    }

    /// All that applies to what is filled in so far, and goes to the province.
    public List<Field> applying(Map<String, String> values) {
        return fields.stream()
                .map(Field::section)
                .distinct()
                .flatMap(section -> fields(section, values).stream())
                .toList();
    }

    private boolean isAskedBefore(Field field) {
        return fields.subList(0, fields.indexOf(field)).stream()
                .filter(field::hasInCommon)
                .anyMatch(other -> other.when().isEmpty() || other.when().equals(field.when()));
    }

    /// The fields of a section that apply to what is filled in so far.
    public List<Field> fields(String section, Map<String, String> values) {
        return fields.stream()
                .filter(field -> field.section().equals(section))
                .filter(field ->
                        field.when().isEmpty()
                                || field.when()
                                        .get()
                                        .value()
                                        .equals(
                                                values.getOrDefault(
                                                        field.when().get().field(), "")))
                .toList();
    }
}
