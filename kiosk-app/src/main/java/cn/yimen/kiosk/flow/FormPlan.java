package cn.yimen.kiosk.flow;

import java.util.LinkedHashMap;
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
    public record Field(
            String code,
            String section,
            String label,
            Kind kind,
            boolean required,
            int maxLength,
            List<Choice> choices,
            Optional<String> prefill,
            Optional<Condition> when) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    public record Choice(String code, String words) {}

    /// Another field must have this value.
    public record Condition(String field, String value) {}

    /// The headings in their order.
    public List<String> sections() {
        var seen = new LinkedHashMap<String, Boolean>();
        fields.forEach(field -> seen.put(field.section(), true));
        return List.copyOf(seen.keySet());
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
