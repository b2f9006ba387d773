package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.FormPlan.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether what stands in a field will do.
public final class FieldRules {

    private static final Pattern ID_NUMBER = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private FieldRules() {}

    /// Whether a citizen fills it in here.
    public static boolean isFilledHere(Field field) {
        return field.kind() != Kind.AT_WINDOW;
    }

    public static boolean isTyped(Field field) {
        return switch (field.kind()) {
            case TEXT, NUMBER, DATE, ID_NUMBER, PHONE, MONEY -> true;
            case CHOICE, CHOICES, CHECK, AT_WINDOW -> false;
        };
    }

    /// Whether the person writes it: not what a document says.
    static boolean isWritten(Applying.FormPage page, Field field) {
        return isTyped(field) && !isFromCard(field, page.draft().value(field), page.visitor());
    }

    /// How it is typed.
    static TypingRule rule(Field field) {
        return switch (field.kind()) {
            case TEXT ->
                    field.prefill().filter("person.name"::equals).isPresent()
                            ? TypingRule.name()
                            : TypingRule.freeText(field.maxLength());
            case DATE -> TypingRule.date();
            case PHONE -> TypingRule.phone();
            case ID_NUMBER -> TypingRule.idNumber().asMasked();
            case MONEY -> TypingRule.money();
            case NUMBER, CHOICE, CHOICES, CHECK, AT_WINDOW -> TypingRule.digits(field.maxLength());
        };
    }

    /// Whether a document that was read said it: then it is as it is.
    public static boolean isFromCard(Field field, String value, Visitor visitor) {
        return !value.isEmpty()
                && visitor.cardRead()
                && field.prefill()
                        .filter(source ->
                                source.equals("person.name") || source.equals("person.number"))
                        .isPresent();
    }

    /// The problems of a section, in the order of its fields.
    static Map<String, FieldProblem> problems(FormDraft draft, int section, Visitor visitor) {
        var found = new LinkedHashMap<String, FieldProblem>();
        for (var field : draft.fields(section)) {
            var value = draft.value(field);
            if (isFilledHere(field) && !isFromCard(field, value, visitor)) {
                problem(field, value).ifPresent(problem -> found.put(field.code(), problem));
            }
        }
        return found;
    }

    /// What is kept of what was typed: money in fen. An amount that is none stays as it is.
    static String kept(Field field, String typed) {
        return field.kind() == Kind.MONEY
                ? Amount.fen(typed).map(String::valueOf).orElse(typed)
                : typed;
    }

    /// What stands under the keys of what is kept.
    static String typed(Field field, String kept) {
        return field.kind() == Kind.MONEY ? Amount.typed(kept) : kept;
    }

    /// @param value as it is kept
    static Optional<FieldProblem> problem(Field field, String value) {
        if (value.isEmpty()) {
            return field.required() ? Optional.of(FieldProblem.MISSING) : Optional.empty();
        }
        if (value.length() > field.maxLength()) {
            return Optional.of(FieldProblem.TOO_LONG);
        }
        return switch (field.kind()) {
            case PHONE -> PhoneTouches.problem(value).map(_ -> FieldProblem.NOT_MOBILE);
            case ID_NUMBER ->
                    isIdNumber(value) ? Optional.empty() : Optional.of(FieldProblem.NOT_ID_NUMBER);
            case DATE ->
                    date(value)
                            .map(day -> range(field.limits().holds(day)))
                            .orElseGet(() -> Optional.of(FieldProblem.NOT_A_DATE));
            case NUMBER -> number(field, value, FieldProblem.NOT_A_NUMBER);
            case MONEY -> number(field, value, FieldProblem.NOT_AN_AMOUNT);
            case TEXT -> text(field.limits(), value);
            case CHOICE, CHOICES, CHECK, AT_WINDOW -> Optional.empty();
        };
    }

    private static Optional<FieldProblem> number(Field field, String value, FieldProblem none) {
        return WHOLE.matcher(value).matches()
                ? range(field.limits().holds(Long.parseLong(value)))
                : Optional.of(none);
    }

    private static Optional<FieldProblem> range(boolean holds) {
        return holds ? Optional.empty() : Optional.of(FieldProblem.OUT_OF_RANGE);
    }

    private static Optional<FieldProblem> text(FieldLimits limits, String value) {
        if (value.codePointCount(0, value.length()) < limits.minLength()) {
            return Optional.of(FieldProblem.TOO_SHORT);
        }
        return limits.matches(value) ? Optional.empty() : Optional.of(FieldProblem.OTHER_FORM);
    }

    /// 公民身份号码 with its check digit (GB 11643).
    private static boolean isIdNumber(String value) {
        if (!ID_NUMBER.matcher(value).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length()) == value.charAt(17);
    }

    /// The day that eight digits say.
    static Optional<LocalDate> date(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
