package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.FieldLimits;
import cn.yimen.kiosk.flow.FormPlan;
import cn.yimen.kiosk.flow.FormPlan.Choice;
import cn.yimen.kiosk.flow.FormPlan.Condition;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.FormPlan.Kind;
import cn.yimen.uplink.contract.catalogue.FieldType;
import cn.yimen.uplink.contract.catalogue.Form;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A form of the contract in the flow's words.
final class FormReader {

    private static final int USUALLY_LONGEST = 200;

    private FormReader() {}

    static FormPlan plan(Form form, int item) {
        return new FormPlan(
                form.code(),
                form.version(),
                item,
                form.fields().stream().map(FormReader::field).toList());
    }

    private static Field field(Form.Field field) {
        return new Field(
                field.code(),
                field.section(),
                field.label(),
                kind(field.type()),
                field.required(),
                field.maxLength().orElse(USUALLY_LONGEST),
                field.choices().stream()
                        .map(choice -> new Choice(choice.code(), choice.label()))
                        .toList(),
                field.prefill(),
                field.when().map(when -> new Condition(when.field(), when.equals())),
                field.shared(),
                field.limits().map(FormReader::limits).orElse(FieldLimits.NONE));
    }

    private static FieldLimits limits(Form.Limits limits) {
        return new FieldLimits(
                limits.minimum(),
                limits.maximum(),
                limits.earliest(),
                limits.latest(),
                limits.minLength().orElse(0),
                limits.pattern().flatMap(FormReader::pattern),
                limits.hint());
    }

    /// One that cannot be read binds nobody here; the province judges what is handed in.
    private static Optional<Pattern> pattern(String text) {
        try {
            return Optional.of(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private static Kind kind(FieldType type) {
        return switch (type) {
            case TEXT -> Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case DATE -> Kind.DATE;
            case CHOICE -> Kind.CHOICE;
            case CHOICES -> Kind.CHOICES;
            case ID_NUMBER -> Kind.ID_NUMBER;
            case PHONE -> Kind.PHONE;
            case MONEY -> Kind.MONEY;
            case CHECK -> Kind.CHECK;
            case AREA, SIGNATURE -> Kind.AT_WINDOW;
        };
    }
}
