package cn.yimen.kiosk.screen;

import cn.yimen.hall.domain.Mask;
import cn.yimen.kiosk.flow.Amount;
import cn.yimen.kiosk.flow.FieldProblem;
import cn.yimen.kiosk.flow.FieldRules;
import cn.yimen.kiosk.flow.FormPlan.Choice;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.FormPlan.Kind;
import cn.yimen.kiosk.flow.Guide;
import cn.yimen.kiosk.flow.Guide.Answered;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a field says on the screen. Numbers and names of persons are masked, because people stand
/// behind one.
final class FormWords {

    private FormWords() {}

    /// Said of a field that no machine fills in; what the province has there is a code, and is not
    /// shown.
    ///
    /// @return empty where it is filled in here
    static Optional<String> elsewhere(Surroundings around, Field field, String value) {
        return FieldRules.isFilledHere(field)
                ? Optional.empty()
                : Optional.of(around.text(value.isEmpty() ? "form.at-window" : "form.held"));
    }

    static String shown(Field field, String value) {
        return switch (field.kind()) {
            case ID_NUMBER, PHONE -> Mask.documentNumber(value);
            case TEXT -> text(field, value);
            case DATE -> date(value);
            case CHOICE, CHOICES ->
                    field.choices().stream()
                            .filter(choice -> value.lines().anyMatch(choice.code()::equals))
                            .map(Choice::words)
                            .collect(Collectors.joining("、"));
            case MONEY -> Amount.shown(value);
            case NUMBER, AT_WINDOW -> value;
            case CHECK -> value.isEmpty() ? "" : "✓";
        };
    }

    /// A name and a house number are masked where they were said by somebody else, so that the
    /// person can check the rest.
    private static String text(Field field, String value) {
        return switch (field.prefill().orElse("")) {
            case "person.name" -> Mask.name(value);
            case "person.address" -> Mask.address(value);
            default -> value;
        };
    }

    /// What is wrong with a field, in people's words: of a range what it takes.
    static String problem(Surroundings around, Field field, FieldProblem why) {
        var limits = field.limits();
        return switch (why) {
            case OUT_OF_RANGE -> range(around, field);
            case TOO_SHORT -> around.text("form.problem.TOO_SHORT", limits.minLength());
            case OTHER_FORM ->
                    limits.hint().orElseGet(() -> around.text("form.problem.OTHER_FORM"));
            case MISSING,
                    NOT_MOBILE,
                    NOT_ID_NUMBER,
                    NOT_A_DATE,
                    NOT_AN_AMOUNT,
                    NOT_A_NUMBER,
                    TOO_LONG ->
                    around.text("form.problem." + why);
        };
    }

    private static String range(Surroundings around, Field field) {
        var limits = field.limits();
        var least = limits.earliest().map(around.moments()::date);
        var most = limits.latest().map(around.moments()::date);
        if (field.kind() == Kind.MONEY) {
            least = limits.minimum().map(Amount::yuan);
            most = limits.maximum().map(Amount::yuan);
        } else if (field.kind() == Kind.NUMBER) {
            least = limits.minimum().map(String::valueOf);
            most = limits.maximum().map(String::valueOf);
        }
        var ends = least.isEmpty() ? ".most" : most.isEmpty() ? ".least" : "";
        return around.text("form.range." + field.kind() + ends, least.orElse(""), most.orElse(""));
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
