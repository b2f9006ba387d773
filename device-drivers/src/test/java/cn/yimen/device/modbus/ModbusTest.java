package cn.yimen.device.modbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.device.modbus.ModbusReply.Bits;
import cn.yimen.device.modbus.ModbusReply.Registers;
import cn.yimen.device.modbus.ModbusReply.Written;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.sim.modbus.ModbusUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Golden bytes are the examples of the Modbus specification.
final class ModbusTest {

    @Test
    void requestsAreTheBytesOfTheSpecification() {
        assertThat(hex(new ModbusRequest.ReadCoils(0x11, 0x13, 0x25).bytes()))
                .isEqualTo("1101001300250E84");
        assertThat(hex(new ModbusRequest.ReadInputs(0x11, 0xC4, 0x16).bytes()))
                .isEqualTo("110200C40016BAA9");
        assertThat(hex(new ModbusRequest.ReadRegisters(1, 0, 10).bytes()))
                .isEqualTo("01030000000AC5CD");
        assertThat(hex(new ModbusRequest.WriteCoil(0x11, 0xAC, true).bytes()))
                .isEqualTo("110500ACFF004E8B");
        assertThat(hex(new ModbusRequest.WriteRegister(0x11, 1, 3).bytes()))
                .isEqualTo("1106000100039A9B");
        assertThat(hex(new ModbusRequest.WriteRegisters(0x11, 1, List.of(10, 258)).bytes()))
                .isEqualTo("11100001000204000A0102C6F0");
    }

    @Test
    void answersAreFoundBehindNoiseAndAnythingElse() {
        var request = new ModbusRequest.ReadInputs(0x11, 0xC4, 0x16);
        var expected = bits("0011 0101 1101 1011 1010 11".replace(" ", ""));
        assertThat(judge(request, "110203ACDB352018")).isEqualTo(new Verdict.Answer<>(expected));
        assertThat(judge(request, "00FF11021102110203ACDB352018"))
                .isEqualTo(new Verdict.Answer<>(expected));
        assertThat(judge(request, "110200C40016BAA9" + "110203ACDB352018"))
                .as("behind an echo of the request")
                .isEqualTo(new Verdict.Answer<>(expected));
    }

    @Test
    void whatIsNotTheAnswerIsNotTakenForIt() {
        var request = new ModbusRequest.ReadInputs(0x11, 0xC4, 0x16);
        assertThat(judge(request, "110203ACDB352019")).as("check").isEqualTo(new Verdict.Part<>());
        assertThat(judge(request, hex(Crc16.checked(bytes("120203ACDB35")))))
                .as("another unit")
                .isEqualTo(new Verdict.Part<>());
        assertThat(judge(request, hex(Crc16.checked(bytes("110103ACDB35")))))
                .as("another function")
                .isEqualTo(new Verdict.Part<>());
        assertThat(judge(new ModbusRequest.WriteCoil(0x11, 0xAC, false), "110500ACFF004E8B"))
                .as("another value written")
                .isEqualTo(new Verdict.Part<>());
    }

    @Test
    void anExceptionIsARefusal() {
        var request = new ModbusRequest.ReadCoils(0x0A, 0x4A1, 1);
        assertThat(judge(request, "0A8102B053"))
                .isEqualTo(new Verdict.Refusal<>("exception 2: no such address"));
    }

    @Test
    void aUnitAndItsMasterUnderstandEachOther() {
        var unit = new ModbusUnit(7, 40);
        assertThat(play(unit, new ModbusRequest.WriteCoil(7, 3, true)))
                .isEqualTo(new Verdict.Answer<>(new Written()));
        assertThat(play(unit, new ModbusRequest.ReadCoils(7, 0, 5)))
                .isEqualTo(new Verdict.Answer<>(bits("00010")));
        assertThat(play(unit, new ModbusRequest.WriteRegisters(7, 1, List.of(65_535, 0, 4_660))))
                .isEqualTo(new Verdict.Answer<>(new Written()));
        assertThat(play(unit, new ModbusRequest.WriteRegister(7, 0, 9)))
                .isEqualTo(new Verdict.Answer<>(new Written()));
        assertThat(play(unit, new ModbusRequest.ReadRegisters(7, 0, 4)))
                .isEqualTo(new Verdict.Answer<>(new Registers(List.of(9, 65_535, 0, 4_660))));
        assertThat(play(unit, new ModbusRequest.ReadInputs(7, 30, 11)))
                .isEqualTo(new Verdict.Refusal<>("exception 2: no such address"));
        assertThat(unit.receive(new ModbusRequest.ReadInputs(8, 0, 1).bytes())).isEmpty();
    }

    @Test
    void requestsStayWithinTheProtocol() {
        assertThatThrownBy(() -> new ModbusRequest.ReadCoils(1, 0, 2_001))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ModbusRequest.ReadRegisters(1, -1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Verdict<ModbusReply> play(ModbusUnit unit, ModbusRequest request) {
        return new ModbusJudge(request).judge(unit.receive(request.bytes()).getFirst());
    }

    private static Verdict<ModbusReply> judge(ModbusRequest request, String answer) {
        return new ModbusJudge(request).judge(bytes(answer));
    }

    private static Bits bits(String ones) {
        return new Bits(ones.chars().mapToObj(c -> c == '1').toList());
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
    }
}
