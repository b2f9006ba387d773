package cn.yimen.sandbox.service;

import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.cases.FormValue;
import cn.yimen.uplink.contract.catalogue.Form;
import cn.yimen.uplink.contract.catalogue.Form.Field;
import cn.yimen.uplink.contract.catalogue.Form.Limits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether the values of a form are there and within what the form says.
final class FormChecks {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}");

    private FormChecks() {}

    static Optional<PlatformProblem> wrong(Form form, List<FormValue> given) {
        var values =
                given.stream()
                        .collect(
                                Collectors.toMap(
                                        FormValue::field, FormValue::value, (first, _) -> first));
        return missing(form, values).or(() -> outside(form, values));
    }

    private static Optional<PlatformProblem> missing(Form form, Map<String, String> values) {
        return form.fields().stream()
                .filter(Field::required)
                .filter(field ->
                        field.when().stream()
                                .allMatch(when -> when.equals().equals(values.get(when.field()))))
                .filter(field -> !values.containsKey(field.code()))
                .findFirst()
                .map(field -> Refusals.incomplete("/values/" + field.code()));
    }

    private static Optional<PlatformProblem> outside(Form form, Map<String, String> values) {
        return form.fields().stream()
                .filter(field -> values.containsKey(field.code()))
                .filter(field -> !holds(field, values.getOrDefault(field.code(), "")))
                .findFirst()
                .map(field -> Refusals.invalid("/values/" + field.code()));
    }

    private static boolean holds(Field field, String value) {
        return switch (field.type()) {
            case NUMBER, MONEY ->
                    WHOLE.matcher(value).matches()
                            && field.limits().stream()
                                    .allMatch(limits -> holds(limits, Long.parseLong(value)));
            case DATE -> isDay(field, value);
            case TEXT -> field.limits().stream().allMatch(limits -> holds(limits, value));
            case CHOICE, CHOICES ->
                    value.lines()
                            .allMatch(code ->
                                    field.choices().stream()
                                            .anyMatch(choice -> choice.code().equals(code)));
            case CHECK -> value.equals("true");
            case AREA, ID_NUMBER, PHONE, SIGNATURE -> true;
        };
    }

    private static boolean holds(Limits limits, long value) {
        return limits.minimum().stream().allMatch(least -> value >= least)
                && limits.maximum().stream().allMatch(most -> value <= most);
    }

    private static boolean holds(Limits limits, String value) {
        return limits.minLength().stream().allMatch(least -> value.length() >= least)
                && limits.pattern().stream().allMatch(value::matches);
    }

    private static boolean isDay(Field field, String value) {
        try {
            var day = LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
            return field.limits().stream()
                    .allMatch(limits ->
                            limits.earliest().filter(day::isBefore).isEmpty()
                                    && limits.latest().filter(day::isAfter).isEmpty());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
