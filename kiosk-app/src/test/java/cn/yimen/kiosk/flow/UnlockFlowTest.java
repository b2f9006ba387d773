package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.KioskEvent.CardPlaced;
import cn.yimen.kiosk.flow.KioskEvent.CardRead;
import cn.yimen.kiosk.flow.KioskEvent.CardRemoved;
import cn.yimen.kiosk.flow.KioskEvent.CodeScanned;
import cn.yimen.kiosk.flow.KioskEvent.KeyWanted;
import cn.yimen.kiosk.flow.Unlocking.Field;
import cn.yimen.kiosk.flow.Unlocking.KeyEntry;
import cn.yimen.kiosk.flow.Unlocking.Opening;
import cn.yimen.kiosk.flow.Unlocking.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnlockFlowTest {

    private final Play play = new Play();

    @Test
    void whatIsPrintedOnAPassportOpensItsChip() {
        typed("e１2-34", "19900307", "20310306");

        play.on(Opening.class);
        assertThat(play.wanted(CardEffect.class))
                .containsExactly(
                        new CardEffect.Unlock(
                                "E1234", LocalDate.of(1990, 3, 7), LocalDate.of(2031, 3, 6)));
        assertThat(play.hear(new CardRead(Play.LI)).on(KioskState.Home.class).visitor().holder())
                .contains(Play.LI);
    }

    @Test
    void whatDidNotFitIsStillThereToBeCorrected() {
        typed("E1234", "19900307", "20310306").hear(new KeyWanted());

        assertThat(play.on(KeyEntry.class).problem()).contains(Problem.REFUSED);
        assertThat(play.on(KeyEntry.class).typing().text()).isEqualTo("E1234");
        play.hear(TypingTouch.Edit.ERASE).write("5");
        play.hear(KioskEvent.Key.CONFIRM, KioskEvent.Key.CONFIRM, KioskEvent.Key.CONFIRM);
        assertThat(play.wanted(CardEffect.class))
                .last()
                .isEqualTo(
                        new CardEffect.Unlock(
                                "E1235", LocalDate.of(1990, 3, 7), LocalDate.of(2031, 3, 6)));
    }

    @Test
    void oneWrongDigitIsCorrectedWhereItWasLeftOnTheKeysThatWereUsed() {
        laid().write("E").hear(new TypingTouch.Plane(KeyPlane.DIGITS));
        play.write("1294").hear(TypingTouch.Edit.LEFT, KioskEvent.Key.CONFIRM);
        play.write("19900307").hear(KioskEvent.Key.CONFIRM);
        play.write("20310306").hear(KioskEvent.Key.CONFIRM, new KeyWanted());

        assertThat(play.on(KeyEntry.class).typing().plane()).isEqualTo(KeyPlane.DIGITS);
        play.hear(TypingTouch.Edit.ERASE, new TypingTouch.Type("3"));
        assertThat(play.on(KeyEntry.class).typing().text()).isEqualTo("E1234");
    }

    @Test
    void aDayThatCannotBeIsSaidAtItsField() {
        laid().write("E1234").hear(KioskEvent.Key.CONFIRM);
        play.write("20990101").hear(KioskEvent.Key.CONFIRM);
        assertThat(play.on(KeyEntry.class).problem()).contains(Problem.NOT_A_DATE);
        assertThat(play.on(KeyEntry.class).field()).isEqualTo(Field.BIRTH);

        play.hear(TypingTouch.Edit.CLEAR, KioskEvent.Key.CONFIRM);
        assertThat(play.on(KeyEntry.class).problem()).contains(Problem.MISSING);
        play.hear(KioskEvent.Key.BACK);
        assertThat(play.on(KeyEntry.class).typing().text()).isEqualTo("E1234");
    }

    @Test
    void theZoneUnderTheScannerSparesTheTyping() {
        var zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159<<6";

        laid().hear(new CodeScanned(zone)).on(Opening.class);

        assertThat(play.wanted(CardEffect.class))
                .containsExactly(new CardEffect.UnlockByZone(zone));
    }

    @Test
    void whoTakesTheDocumentAwayIsToldSoAndNothingStays() {
        typed("E1234", "19900307", "20310306").hear(new CardRemoved());

        assertThat(play.on(KioskState.CardTrouble.class).why())
                .isEqualTo(CardProblem.PULLED_TOO_EARLY);
        assertThat(play.effects.toString() + play.kiosk.state()).doesNotContain("1234");
    }

    private Play laid() {
        play.hear(new CardPlaced(), new KeyWanted()).on(KeyEntry.class);
        return play;
    }

    private Play typed(String number, String birth, String expiry) {
        laid().write(number).hear(KioskEvent.Key.CONFIRM);
        play.write(birth).hear(KioskEvent.Key.CONFIRM);
        return play.write(expiry).hear(KioskEvent.Key.CONFIRM);
    }
}
