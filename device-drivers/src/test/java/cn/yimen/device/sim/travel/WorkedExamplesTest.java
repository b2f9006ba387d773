package cn.yimen.device.sim.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jmrtd.BACKey;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.protocol.PACEProtocol;
import org.junit.jupiter.api.Test;

/// The worked examples of ICAO Doc 9303-11 (appendices D and G), byte by byte: what their chip
/// draws is drawn here too.
class WorkedExamplesTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void theKeysOfBasicAccessAreThoseOfAppendixD() {
        ChipSecrets secrets = ChipSecrets.of("L898902C", "690806", "940623", "");
        ChipCipher des = ChipCipher.TRIPLE_DES;

        assertThat(secrets.zone()).isEqualTo("L898902C<369080619406236");
        assertThat(hex(secrets.bacSeed())).isEqualTo("239AB9CB282DAF66231DC5A4DF6BFBAE");
        assertThat(hex(des.derive(secrets.bacSeed(), ChipCipher.FOR_ENCRYPTION)))
                .isEqualTo("AB94FDECF2674FDFB9B391F85D7F76F2");
        assertThat(hex(des.derive(secrets.bacSeed(), ChipCipher.FOR_AUTHENTICATION)))
                .isEqualTo("7962D9ECE03D1ACD4C76089DCE131543");
    }

    @Test
    void theKeyOfPaceIsThatOfAppendixGOnBothSides() throws Exception {
        ChipSecrets secrets = ChipSecrets.of("T22000129", "640812", "101031", "");
        String protocol = "0.4.0.127.0.7.2.2.4.2.2";

        assertThat(hex(secrets.zoneDigest())).isEqualTo("7E2D2A41C74EA0B38CD36F863939BFA8E9032AAD");
        assertThat(hex(ChipCipher.AES.derive(secrets.zoneDigest(), ChipCipher.FOR_PACE)))
                .isEqualTo("89DED1B26624EC1E634C1989302849DD");
        assertThat(
                        hex(
                                PACEProtocol.deriveStaticPACEKey(
                                                new BACKey("T22000129", "640812", "101031"),
                                                protocol)
                                        .getEncoded()))
                .isEqualTo("89DED1B26624EC1E634C1989302849DD");
    }

    @Test
    void theKeyOfAnAccessNumberIsTheSameOnBothSides() throws Exception {
        byte[] digits = ChipSecrets.of("", "690806", "940623", "123456").accessNumberBytes();

        assertThat(hex(ChipCipher.AES.derive(digits, ChipCipher.FOR_PACE)))
                .isEqualTo(
                        hex(
                                PACEProtocol.deriveStaticPACEKey(
                                                PACEKeySpec.createCANKey("123456"),
                                                "0.4.0.127.0.7.2.2.4.2.2")
                                        .getEncoded()));
    }

    @Test
    void theChipAnswersTheBasicAccessOfAppendixD() {
        ChipFiles files =
                new ChipFiles(
                        ChipSecrets.of("L898902C", "690806", "940623", ""),
                        Map.of(
                                ChipFiles.COM,
                                HEX.parseHex("60145F0104303130365F36063034303030305C026175")));
        PassportChip chip =
                new PassportChip(
                        files,
                        ChipTraits.bac(),
                        new Scripted("4608F91988702212", "0B4F80323EB3191CB04970CB4052790B"));

        assertThat(ask(chip, "00A4040C07A0000002471001")).isEqualTo("9000");
        assertThat(ask(chip, "0084000008")).isEqualTo("4608F919887022129000");
        assertThat(
                        ask(
                                chip,
                                "008200002872C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE"
                                        + "2F498F76ED92F25F1448EEA8AD90A728"))
                .isEqualTo(
                        "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F"
                                + "2F2D235D074D74499000");
        assertThat(ask(chip, "0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800"))
                .isEqualTo("990290008E08FA855A5D4C50A8ED9000");
        assertThat(ask(chip, "0CB000000D9701048E08ED6705417E96BA5500"))
                .isEqualTo("8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000");
        assertThat(ask(chip, "0CB000040D9701128E082EA28A70F3C7B53500"))
                .isEqualTo(
                        "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8"
                                + "B2787EAEA07D749000");
    }

    @Test
    void theChipAnswersThePaceOfAppendixG() {
        PassportChip chip =
                new PassportChip(
                        new ChipFiles(
                                ChipSecrets.of("T22000129", "640812", "101031", ""), Map.of()),
                        ChipTraits.paceOnly(),
                        new Scripted(
                                "3F00C4D39D153F2B2A214A078D899B22",
                                "498FF49756F2DC1587840041839A85982BE7761D14715FB091EFA7BCE9058560",
                                "107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A"));

        assertThat(ask(chip, "0022C1A412800A04007F0007020204020283010184010D")).isEqualTo("9000");
        assertThat(ask(chip, "10860000027C0000"))
                .isEqualTo("7C12801095A3A016522EE98D01E76CB6B98B42C39000");
        assertThat(
                        ask(
                                chip,
                                "10860000457C438141047ACF3EFC982EC45565A4B155129EFBC74650DCBFA636"
                                        + "2D896FC70262E0C2CC5E544552DCB6725218799115B55C9BAA6D9F6BC3A9"
                                        + "618E70C25AF71777A9C4922D00"))
                .isEqualTo(
                        "7C43824104824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA"
                                + "3F5730D8C879AAA9C9F73991E61B58F4D52EB87A0A0C709A49DC63719363CC"
                                + "D13C549000");
        assertThat(
                        ask(
                                chip,
                                "10860000457C438341042DB7A64C0355044EC9DF190514C625CBA2CEA4875488"
                                        + "7122F3A5EF0D5EDD301C3556F3B3B186DF10B857B58F6A7EB80F20BA5DC7"
                                        + "BE1D43D9BF850149FBB3646200"))
                .isEqualTo(
                        "7C438441049E880F842905B8B3181F7AF7CAA9F0EFB743847F44A306D2D28C1D9EC65D"
                                + "F6DB7764B22277A2EDDC3C265A9F018F9CB852E111B768B326904B59A01937"
                                + "76F0949000");
        assertThat(ask(chip, "008600000C7C0A8508C2B0BD78D94BA86600"))
                .isEqualTo("7C0A86083ABB9674BCE93C089000");
    }

    private static String ask(PassportChip chip, String command) {
        return hex(chip.answer(HEX.parseHex(command)));
    }

    private static String hex(byte[] bytes) {
        return HEX.formatHex(bytes).toUpperCase(Locale.ROOT);
    }

    /// Draws what the example says was drawn.
    private static final class Scripted implements RandomGenerator {

        private final Deque<byte[]> draws = new ArrayDeque<>();

        Scripted(String... draws) {
            List.of(draws).forEach(draw -> this.draws.add(HEX.parseHex(draw)));
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(draws.remove(), 0, bytes, 0, bytes.length);
        }

        @Override
        public long nextLong() {
            throw new UnsupportedOperationException("the examples draw bytes");
        }
    }
}
