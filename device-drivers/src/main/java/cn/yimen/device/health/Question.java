package cn.yimen.device.health;

import cn.yimen.device.config.DeviceKind;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/// Something harmless that is asked at a port where nobody knows what stands there.
///
/// @param kind of the device that answers so
/// @param model as the device list writes it
/// @param speaksIt whether these bytes are an answer to it
record Question(
        DeviceKind kind,
        String model,
        int baud,
        @SuppressWarnings("ArrayRecordComponent") byte[] bytes, // compared by nobody
        Predicate<byte[]> speaksIt) {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] SDT_START = HEX.parseHex("aaaaaa9669");

    /// Status in real time (`DLE EOT 1`) and paper sensors (`GS r 1`): a printer answers at least
    /// one. From fast to slow: to a slower listener the three bytes of a fast line are one or two
    /// characters that neither print nor feed, the other way round they would be many.
    private static final List<Integer> PRINTER_SPEEDS = List.of(115_200, 38_400, 19_200, 9_600);

    /// Those that a printer must be asked before anything else is said to it.
    static List<Question> ofPrinters() {
        return PRINTER_SPEEDS.stream()
                .map(baud ->
                        ask(
                                DeviceKind.PRINTER,
                                "generic-80",
                                baud,
                                "100401",
                                Question::isPrinterStatus))
                .toList();
    }

    /// Asked where no printer answered. None holds a line feed; the last one ends with the carriage
    /// return that its protocol wants.
    static List<Question> ofOthers() {
        return List.of(
                ask(
                        DeviceKind.CARD_READER,
                        "any",
                        115_200,
                        "aaaaaa9669000311ffed",
                        Question::isSdt),
                ask(DeviceKind.SCANNER, "gm65", 9_600, "7e000a01000000301a", Question::isGm65),
                ask(
                        DeviceKind.SCANNER,
                        "newland",
                        9_600,
                        "7e0130303030405152595359533b03",
                        Question::isNewland),
                ask(DeviceKind.BOARD, "modbus", 9_600, "010300000002c40b", Question::isModbus),
                ask(DeviceKind.UPS, "megatec", 2_400, "51310d", Question::isMegatec));
    }

    private static Question ask(
            DeviceKind kind, String model, int baud, String hex, Predicate<byte[]> speaksIt) {
        return new Question(kind, model, baud, HEX.parseHex(hex), speaksIt);
    }

    private static boolean isPrinterStatus(byte[] answer) {
        return answer.length == 1 && (answer[0] & 0x93) == 0x12;
    }

    private static boolean isSdt(byte[] answer) {
        return indexOf(answer, SDT_START) >= 0;
    }

    private static boolean isGm65(byte[] answer) {
        return answer.length >= 7 && answer[0] == 3 && answer[1] == 0 && answer[2] == 0;
    }

    private static boolean isNewland(byte[] answer) {
        return answer.length >= 6 && answer[0] == 2 && answer[1] == 1 && answer[2] == '0';
    }

    /// The function, or its refusal.
    private static boolean isModbus(byte[] answer) {
        return answer.length >= 5 && answer[0] == 1 && (answer[1] & 0x7F) == 3;
    }

    private static boolean isMegatec(byte[] answer) {
        return answer.length > 40 && answer[0] == '(';
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
