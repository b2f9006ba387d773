package cn.yimen.kiosk.screen;

import cn.yimen.hall.domain.Mask;
import cn.yimen.kiosk.flow.FormPlan.Choice;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.Guide;
import cn.yimen.kiosk.flow.Guide.Answered;
import java.util.stream.Collectors;

/// What a field says on the screen. Numbers and names of persons are masked, because people stand
/// behind one.
final class FormWords {

    private FormWords() {}

    static String shown(Field field, String value) {
        return switch (field.kind()) {
            case ID_NUMBER, PHONE -> Mask.documentNumber(value);
            case TEXT -> field.prefill().isPresent() ? Mask.name(value) : value;
            case DATE -> date(value);
            case CHOICE, CHOICES ->
                    field.choices().stream()
                            .filter(choice -> value.lines().anyMatch(choice.code()::equals))
                            .map(Choice::words)
                            .collect(Collectors.joining("、"));
            case NUMBER, MONEY, AT_WINDOW -> value;
            case CHECK -> value.isEmpty() ? "" : "✓";
        };
    }

    /// A question of the situation with its answer.
    static Fact fact(Answered answer) {
        var words =
                answer.options().stream().map(Guide.Option::words).collect(Collectors.joining("、"));
        return new Fact(answer.question().words(), words.isEmpty() ? "—" : words);
    }

    /// `1990-03-07`, as far as it is typed.
    static String date(String digits) {
        var shown = new StringBuilder(digits);
        if (shown.length() > 6) {
            shown.insert(6, '-');
        }
        if (shown.length() > 4) {
            shown.insert(4, '-');
        }
        return shown.toString();
    }
}
