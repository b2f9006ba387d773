package cn.yimen.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.sandbox.seed.City;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.cases.FormValue;
import cn.yimen.uplink.contract.catalogue.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormChecksTest {

    private static final Form EXPENSES = City.formOf("医疗费用手工报销");

    /// A whole form, with one value changed; an empty value leaves the field out.
    private static Optional<String> wrong(String field, String value) {
        var values =
                new HashMap<>(
                        Map.of(
                                "name", "王明",
                                "number", "110101199003074477",
                                "phone", "13800000000",
                                "kinds", "clinic\ndrugs",
                                "total", "123456",
                                "treated", "20260301",
                                "account", "6222020000000000000",
                                "delivery", "window"));
        values.put(field, value);
        values.values().removeIf(String::isEmpty);
        var given =
                values.entrySet().stream()
                        .map(entry -> FormValue.own(entry.getKey(), entry.getValue()))
                        .toList();
        return FormChecks.wrong(EXPENSES, given).flatMap(PlatformProblem::field);
    }

    @Test
    void whatIsWholeAndWithinItsLimitsIsTaken() {
        assertThat(wrong("name", "王明")).isEmpty();
        assertThat(wrong("total", "5000000")).isEmpty();
    }

    @Test
    void whatIsOutsideIsNamed() {
        assertThat(wrong("total", "5000001")).contains("/values/total");
        assertThat(wrong("total", "12.50")).contains("/values/total");
        assertThat(wrong("treated", "20190101")).contains("/values/treated");
        assertThat(wrong("treated", "20260230")).contains("/values/treated");
        assertThat(wrong("kinds", "clinic\nfood")).contains("/values/kinds");
        assertThat(wrong("account", "12")).contains("/values/account");
        assertThat(wrong("account", "")).contains("/values/account");
    }

    @Test
    void whoWasAnInpatientSaysForHowLong() {
        assertThat(wrong("inpatient", "true")).contains("/values/days");
        assertThat(wrong("days", "366")).contains("/values/days");
    }
}
