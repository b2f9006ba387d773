package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.FormPlan;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.FormPlan.Kind;
import cn.yimen.kiosk.flow.Prefill;
import cn.yimen.kiosk.flow.Support;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.FormValue;
import cn.yimen.uplink.contract.write.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

    private static final Holder PERSON =
            new Holder(IdentityKind.RESIDENT_CARD, "王明", "110101199003074477");
    private static final Prefill PHONE = new Prefill("13800000000", "用户空间");
    private static final Prefill DAY = new Prefill("19900307", "户籍登记");

    private static Field field(String code, Kind kind) {
        return new Field(
                code, "本人", code, kind, true, 20, List.of(), Optional.of(code), Optional.empty());
    }

    /// Corrected in the telephone, left as it was in the day, filled in by the person in the sum.
    private static FormDraft draft() {
        return new FormDraft(
                Optional.empty(),
                DemoHall.catalogue().items().getFirst(),
                new FormPlan(
                        "F",
                        1,
                        1,
                        List.of(
                                field("phone", Kind.PHONE),
                                field("day", Kind.DATE),
                                field("sum", Kind.MONEY))),
                Map.of("phone", "13911111111", "day", "19900307", "sum", "12"),
                Map.of(),
                new Support(
                        Map.of("phone", PHONE, "day", DAY),
                        Map.of(),
                        Set.of(),
                        Map.of("who", Set.of("agent"), "why", Set.of())));
    }

    private static CaseSubmission submission() {
        return Submissions.of(
                new Stamp("k", Instant.EPOCH, "-", "K1", Optional.empty(), true),
                PERSON,
                draft(),
                new Submissions.About("I", Optional.empty()),
                Submissions.Signed.NOTHING);
    }

    @Test
    void theAnswersOfTheSituationGoUpAndAreTakenUpAgain() {
        assertThat(submission().answers())
                .as("of a question of which nothing applies nothing is said")
                .containsExactly(new CaseSubmission.SituationAnswer("who", List.of("agent")));
        assertThat(Submissions.support(submission()).answers())
                .isEqualTo(Map.of("who", Set.of("agent")));
    }

    private static FormValue value(String code) {
        return submission().values().stream()
                .filter(value -> value.field().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCorrectedFieldGoesUpWithBothValuesAndWhoHadSaidTheFirst() {
        assertThat(value("phone"))
                .isEqualTo(
                        new FormValue(
                                "phone",
                                "13911111111",
                                true,
                                Optional.of(PHONE.value()),
                                Optional.of(PHONE.source())));
        assertThat(value("day").corrected()).isFalse();
        assertThat(value("day").source()).contains("户籍登记");
        assertThat(value("sum")).isEqualTo(FormValue.own("sum", "12"));
    }

    @Test
    void aKeptFormStillKnowsWhatStoodThere() {
        var kept = submission();
        assertThat(Submissions.support(kept).prefills())
                .containsOnly(Map.entry("phone", PHONE), Map.entry("day", DAY));
    }
}
