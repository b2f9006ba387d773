package cn.yimen.device.card.sdt;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Fault;
import cn.yimen.device.card.CardPlace;
import cn.yimen.device.card.CardPlace.Attempt;
import cn.yimen.device.card.CardPlace.Sight;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.CardReading.Complete;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.card.IdentityCard;
import cn.yimen.device.card.IdentityStream;
import cn.yimen.device.card.IdentityText;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.device.sim.reader.SdtMachine;
import cn.yimen.device.sim.reader.SdtModel;
import cn.yimen.device.sim.reader.SdtModel.AfterReading;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The reader's protocol, without time: the line answers at once and breaks where it is told to.
class SdtPlaceTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final SdtReader.Timing HASTY =
            new SdtReader.Timing(
                    AT_ONCE, Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofHours(1));

    private SdtMachine machine = new SdtMachine(SdtModel.usual());
    private MachineLine line = new MachineLine(machine);
    private CardPlace place = place();

    @ParameterizedTest
    @EnumSource(AfterReading.class)
    void aCardIsSeenReadAndSeenUntilItIsLifted(AfterReading habit) {
        play(SdtModel.usual().that(habit));
        assertThat(look()).isEqualTo(new Sight.Vacant());
        lay(InventedPersons.youngWoman());
        Sight seen = look();
        assertThat(seen).isEqualTo(new Sight.Occupied("test", 1));
        assertThat(document(read())).isEqualTo(InventedPersons.youngWoman());
        assertThat(look()).isEqualTo(seen);
        assertThat(look()).isEqualTo(seen);
        machine.lift();
        look();
        if (habit == AfterReading.IGNORES) {
            assertThat(look()).as("nobody can know").isEqualTo(seen);
        } else {
            assertThat(look()).isEqualTo(new Sight.Vacant());
        }
        lay(InventedPersons.oldMan());
        assertThat(look()).isEqualTo(new Sight.Occupied("test", 2));
        assertThat(document(read())).isEqualTo(InventedPersons.oldMan());
    }

    @ParameterizedTest
    @EnumSource(AfterReading.class)
    void aCardThatIsSwappedBetweenTwoLooksIsAnotherOne(AfterReading habit) {
        play(SdtModel.usual().that(habit));
        lay(InventedPersons.youngWoman());
        look();
        read();
        look();
        machine.lift();
        look();
        lay(InventedPersons.oldMan());
        assertThat(look()).isEqualTo(new Sight.Occupied("test", 2));
        assertThat(document(read())).isEqualTo(InventedPersons.oldMan());
    }

    @Test
    void everyCutInAReadingEndsInGoneOrCompleteAndHealsOnTheNextLine() {
        lay(InventedPersons.uyghurWoman());
        look();
        int before = line.passed();
        assertThat(read()).isInstanceOf(Complete.class);
        int bytes = line.passed() - before;
        assertThat(bytes).isGreaterThan(1_300);
        for (int cut = 0; cut < bytes; cut++) {
            play(SdtModel.usual());
            lay(InventedPersons.uyghurWoman());
            look();
            line.breakAfter(cut);
            assertThat(read()).as("cut at %d", cut).isEqualTo(new CardReading.Gone());
            assertThat(look()).as("cut at %d", cut).isEqualTo(new Sight.Occupied("test", 2));
            assertThat(document(read())).isEqualTo(InventedPersons.uyghurWoman());
        }
    }

    @Test
    void aCutBetweenReadingsIsSeenByTheNextLook() {
        for (int cut = 0; cut < 21; cut++) {
            play(SdtModel.usual());
            look();
            line.breakAfter(cut);
            assertThat(look()).isInstanceOf(Sight.Blind.class);
            assertThat(look()).as("cut at %d", cut).isEqualTo(new Sight.Vacant());
        }
    }

    @Test
    void anyPiecesGiveTheSameDocument() {
        for (int seed = 0; seed < 200; seed++) {
            play(SdtModel.usual());
            line.deliverInPieces(seed);
            lay(InventedPersons.foreignerOf2023());
            look();
            assertThat(document(read()))
                    .as("seed %d", seed)
                    .isEqualTo(InventedPersons.foreignerOf2023());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT, NOT_SELECTED, Mute, true",
        "READ, CARD_NOT_READ, Mute, true",
        "READ, CARD_RANDOM_FAILED, Mute, true",
        "READ, CARD_TYPE_UNKNOWN, Unsupported, false",
        "READ, CARD_REJECTED_MODULE, Refused, true",
        "READ, MODULE_REJECTED_CARD, Refused, true",
        "READ, VERIFICATION_FAILED, Refused, true",
        "READ, NOT_PERMITTED, Refused, true",
        "READ, UNIDENTIFIED_ERROR, Refused, true",
        "READ, NOT_AUTHORISED, Refused, false",
        "READ, SELF_TEST_FAILED, Refused, false"
    })
    void everyRefusalIsTold(SdtCommand command, SdtStatus status, String trouble, boolean retry) {
        lay(InventedPersons.oldMan());
        look();
        machine.answer(command, status);
        assertThat(read())
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> {
                            assertThat(failed.trouble().getClass().getSimpleName())
                                    .isEqualTo(trouble);
                            assertThat(failed.worthRetrying()).isEqualTo(retry);
                        });
        if (retry) {
            assertThat(document(readAfresh())).isEqualTo(InventedPersons.oldMan());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SdtStatus.class,
            names = {"REQUEST_CHECK_WRONG", "REQUEST_LENGTH_WRONG", "REQUEST_UNKNOWN"})
    void whatTheReaderMisheardIsSaidAgain(SdtStatus status) {
        lay(InventedPersons.oldMan());
        look();
        machine.answer(SdtCommand.SELECT, status, status);
        machine.answer(SdtCommand.READ, status);
        assertThat(document(read())).isEqualTo(InventedPersons.oldMan());
    }

    /// It would be the answer to an earlier question.
    @Test
    void anAnswerToAnotherQuestionIsNotTaken() {
        lay(InventedPersons.oldMan());
        look();
        machine.answer(SdtCommand.SELECT, SdtStatus.NOT_FOUND);
        assertThat(read()).isEqualTo(new Failed(new CardTrouble.Mute(), true));
    }

    @Test
    void aModuleThatIsOutOfOrderIsNamed() {
        machine.answer(SdtCommand.MODULE_STATUS, SdtStatus.SELF_TEST_FAILED);
        assertThat(look())
                .isEqualTo(
                        new Sight.Blind(Fault.SECURITY_MODULE, "the module says SELF_TEST_FAILED"));
        assertThat(look()).isEqualTo(new Sight.Vacant());
    }

    @Test
    void theProbeTellsNumberAndSpeed() {
        var reader = SdtReader.over("test", _ -> line.opener());
        assertThat(SdtProbe.look(reader))
                .isEqualTo(
                        new SdtFinding.Working(
                                new SamId(5, 3, 20_160_101, 123, 1_234_567), SdtSpeed.BAUD_115200));
    }

    private void play(SdtModel model) {
        machine = new SdtMachine(model);
        line = new MachineLine(machine);
        place.close();
        place = place();
    }

    private CardPlace place() {
        return SdtReader.over("test", _ -> line.opener()).timed(HASTY).place();
    }

    private void lay(IdentityCard card) {
        machine.lay(IdentityStream.of(IdentityText.encode(card), InventedPersons.photo()));
    }

    private Sight look() {
        return place.watch(AT_ONCE);
    }

    private CardReading read() {
        return place.read(new Attempt("test", false, Optional.empty()));
    }

    private CardReading readAfresh() {
        return place.read(new Attempt("test", true, Optional.empty()));
    }

    private static Object document(CardReading reading) {
        assertThat(reading).isInstanceOf(Complete.class);
        return ((Complete) reading).document();
    }
}
