package cn.yimen.device.card.social;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.CardReading.Complete;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.card.CardTrouble.Field;
import cn.yimen.device.card.CardTrouble.Why;
import cn.yimen.device.card.Holder;
import cn.yimen.device.card.IdentityDocument;
import cn.yimen.device.card.Sex;
import cn.yimen.device.card.SocialSecurityCard;
import cn.yimen.device.sim.card.ChipScript;
import cn.yimen.device.sim.card.DirectCard;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.device.sim.card.SocialCardModel;
import cn.yimen.device.sim.card.SocialCardModel.Scheme;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCardsTest {

    private static final SocialSecurityCard SECOND =
            InventedPersons.socialCardOf(InventedPersons.youngWoman(), "2.00");
    private static final SocialSecurityCard FIRST =
            InventedPersons.socialCardOf(InventedPersons.uyghurWoman(), "1.00");

    static Stream<SocialCardModel> everyKind() {
        return Stream.of(Scheme.values())
                .flatMap(scheme ->
                        Stream.of(FIRST, SECOND).map(card -> SocialCardModel.of(card, scheme)))
                .flatMap(model ->
                        Stream.of(
                                model,
                                model.formal(),
                                model.withoutShortNumbers(),
                                model.formal().withoutShortNumbers()));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindOfCardIsRead(SocialCardModel model) {
        assertThat(read(DirectCard.social(model)))
                .isInstanceOfSatisfying(
                        Complete.class,
                        read -> {
                            assertThat(read.document()).isEqualTo(model.content());
                            assertThat(read.photo().isAbsent()).isTrue();
                        });
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aCardPulledAtAnyExchangeIsGone(SocialCardModel model) {
        var whole = DirectCard.social(model);
        read(whole);
        for (int at = 0; at < whole.commands().size(); at++) {
            assertThat(read(DirectCard.social(model, at)))
                    .as("pulled at exchange %d", at)
                    .isEqualTo(new CardReading.Gone());
        }
    }

    /// By the public programs that were compared.
    @Test
    void theCommandsAreThoseOfOtherReaders() {
        var card = DirectCard.social(SocialCardModel.of(SECOND, Scheme.FROM_EIGHT).formal());
        read(card);
        assertThat(card.commands())
                .startsWith(
                        "00a404000f7378312e73682ec9e7bbe1b1a3d5cf",
                        "00c0000013",
                        "00b2083414",
                        "00c0000014",
                        "00b2093420",
                        "00c0000020")
                .contains("00b2032c06", "00b2072c0b");
    }

    @ParameterizedTest
    @CsvSource({
        "FROM_EIGHT, 8, NUMBER",
        "FROM_EIGHT, 9, NAME",
        "FROM_ONE, 1, NUMBER",
        "FROM_ONE, 2, NAME"
    })
    void aCardThatWantsAPinForItsHolderIsToldAsSuch(Scheme scheme, int record, Field field) {
        var model = SocialCardModel.of(SECOND, scheme).locking(Set.of(record));
        assertThat(read(DirectCard.social(model)))
                .isEqualTo(new Failed(new CardTrouble.Withheld(Set.of(field)), false));
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void aCardThatLocksAllOfItNamesBoth(Scheme scheme) {
        var model =
                SocialCardModel.of(SECOND, scheme)
                        .locking(Set.of(1, 2, 3, 4, 8, 9, 0x0A, 0x0B, 0x0C, 0x0D));
        assertThat(read(DirectCard.social(model)))
                .isEqualTo(
                        new Failed(
                                new CardTrouble.Withheld(Set.of(Field.NUMBER, Field.NAME)), false));
    }

    @Test
    void lockedSexAndBirthAreTakenFromTheNumber() {
        var model = SocialCardModel.of(SECOND, Scheme.FROM_EIGHT).locking(Set.of(0x0A, 0x0D));
        var card = (SocialSecurityCard) document(read(DirectCard.social(model)));
        assertThat(card.sex()).isEqualTo(Sex.FEMALE);
        assertThat(card.birth()).isEqualTo(LocalDate.of(2002, 3, 16));
        assertThat(card.withheld()).containsExactlyInAnyOrder(Field.SEX, Field.BIRTH);
    }

    @Test
    void aNumberWithAWrongCheckCharacterIsRefused() {
        assertThat(read(DirectCard.social(withNumber("110105194912310021"))))
                .isEqualTo(
                        new Failed(
                                new CardTrouble.WrongField(Field.NUMBER, Why.WRONG_CHECK_CHARACTER),
                                false));
    }

    @Test
    void theNumberOfAForeignerIsTakenAsItIs() {
        assertThat(document(read(DirectCard.social(withNumber("DEUP1234567890ABCD")))).number())
                .isEqualTo("DEUP1234567890ABCD");
    }

    @Test
    void anotherCardIsLeftToOthers() {
        var bankCard =
                new ChipScript() {
                    @Override
                    public byte[] answerToReset() {
                        return HexFormat.of().parseHex("3b6500002063cb6800");
                    }

                    @Override
                    public byte[] answer(byte[] command) {
                        return HexFormat.of().parseHex("6a82");
                    }
                };
        var card = new DirectCard(bankCard, Integer.MAX_VALUE);
        assertThat(read(card)).isEqualTo(new CardReading.OtherKind());
        assertThat(card.commands()).as("one exchange").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王镕", "阿依古丽·买买提", "ANNA SCHMIDT"})
    void aNameComesWithoutItsPadding(String name) {
        var holder = new Holder(name, SECOND.sex(), SECOND.birth());
        var model = SocialCardModel.of(like(holder, SECOND.number()), Scheme.FROM_ONE);
        assertThat(document(read(DirectCard.social(model))).name()).isEqualTo(name);
    }

    private static SocialCardModel withNumber(String number) {
        return SocialCardModel.of(like(SECOND.holder(), number), Scheme.FROM_EIGHT);
    }

    private static SocialSecurityCard like(Holder holder, String number) {
        return new SocialSecurityCard(
                holder,
                number,
                SECOND.validity(),
                SECOND.cardNumber(),
                SECOND.region(),
                SECOND.specification(),
                Set.of());
    }

    private static CardReading read(DirectCard card) {
        return new SocialCards().read(card.atHand());
    }

    private static IdentityDocument document(CardReading reading) {
        assertThat(reading).isInstanceOf(Complete.class);
        return ((Complete) reading).document();
    }
}
