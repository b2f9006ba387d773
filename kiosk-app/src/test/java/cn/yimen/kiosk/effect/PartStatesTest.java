package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.card.Authenticity;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.card.TravelDocument;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.kiosk.flow.CardProblem;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.Trouble;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartStatesTest {

    private static PartState of(Readiness readiness, Fault... faults) {
        return PartStates.of(
                new DeviceStatus(readiness, Set.of(faults), Map.of(), Instant.EPOCH, ""));
    }

    @Test
    void aPrinterWithoutPaperIsNotUsableAndSaysWhy() {
        assertThat(of(Readiness.OFFLINE, Fault.PAPER_OUT))
                .isEqualTo(new PartState(false, Trouble.PAPER_OUT));
    }

    @Test
    void littlePaperIsUsable() {
        assertThat(of(Readiness.DEGRADED, Fault.PAPER_NEAR_END))
                .isEqualTo(new PartState(true, Trouble.PAPER_LOW));
    }

    @Test
    void anOpenCoverIsSaidBeforeTheMissingPaperUnderIt() {
        assertThat(of(Readiness.OFFLINE, Fault.PAPER_OUT, Fault.COVER_OPEN).trouble())
                .isEqualTo(Trouble.COVER_OPEN);
    }

    @Test
    void whatIsNotKnownIsNeverUsable() {
        assertThat(of(Readiness.STARTING)).isEqualTo(PartState.STARTING);
        assertThat(of(Readiness.MISSING)).isEqualTo(new PartState(false, Trouble.NOT_CONNECTED));
        assertThat(of(Readiness.FAILED)).isEqualTo(new PartState(false, Trouble.OTHER));
    }

    @Test
    void aBadCardDoesNotMakeTheReaderUnusable() {
        assertThat(of(Readiness.READY, Fault.CARD_UNSUPPORTED).usable()).isTrue();
    }

    @Test
    void aDocumentBecomesItsHolder() {
        var document = InventedPersons.taiwanResident();

        assertThat(Cards.holder(document))
                .isEqualTo(
                        new Holder(
                                IdentityKind.RESIDENCE_PERMIT, document.name(), document.number()));
        assertThat(Cards.holder(InventedPersons.foreignerOf2023()).kind())
                .isEqualTo(IdentityKind.PERMANENT_RESIDENT);
    }

    @Test
    void aPassportCountsOnlyWithAKnownStateBehindIt() {
        assertThat(Cards.isVouchedFor(passport(new Authenticity.Genuine("UT", "CN=Signer"))))
                .isTrue();
        assertThat(Cards.isVouchedFor(passport(new Authenticity.Unknown("UT")))).isFalse();
        assertThat(
                        Cards.isVouchedFor(
                                passport(
                                        new Authenticity.NotVerified(
                                                Authenticity.Reason.NO_SECURITY_OBJECT))))
                .isFalse();
        assertThat(Cards.isVouchedFor(InventedPersons.taiwanResident())).isTrue();
    }

    private static TravelDocument passport(Authenticity authenticity) {
        return new TravelDocument(
                "P",
                InventedPersons.youngWoman().holder(),
                "X5510842",
                "UTO",
                "UTO",
                InventedPersons.youngWoman().validity(),
                authenticity);
    }

    @Test
    void aBusCardIsNoDocumentAndAMuteOneIsUnreadable() {
        assertThat(Cards.problem(new CardTrouble.Unsupported()))
                .isEqualTo(CardProblem.NOT_A_DOCUMENT);
        assertThat(Cards.problem(new CardTrouble.Mute())).isEqualTo(CardProblem.UNREADABLE);
    }
}
