package cn.yimen.device.modbus;

import cn.yimen.device.fuzz.Pieces;
import cn.yimen.device.fuzz.Target;
import cn.yimen.device.serial.Judge.Verdict;
import java.util.HexFormat;
import java.util.List;

/// What units answer to each kind of request.
public final class ModbusTarget implements Target {

    private static final List<ModbusRequest> REQUESTS =
            List.of(
                    new ModbusRequest.ReadCoils(0x11, 0x13, 0x25),
                    new ModbusRequest.ReadInputs(0x11, 0xC4, 0x16),
                    new ModbusRequest.ReadRegisters(0x11, 0x6B, 3),
                    new ModbusRequest.WriteCoil(0x11, 0xAC, true),
                    new ModbusRequest.WriteRegisters(0x11, 1, List.of(10, 258)));

    @Override
    public String name() {
        return "modbus";
    }

    @Override
    public List<byte[]> seeds() {
        var hex = HexFormat.of();
        return List.of(
                hex.parseHex("110105CD6BB20E1B45E6"),
                hex.parseHex("110203ACDB352018"),
                hex.parseHex("110306AE415652434049AD"),
                hex.parseHex("110500ACFF004E8B"),
                hex.parseHex("11100001000212 98".replace(" ", "")),
                Crc16.checked(hex.parseHex("118102")));
    }

    @Override
    public void eat(byte[] bytes) {
        for (ModbusRequest request : REQUESTS) {
            Verdict<ModbusReply> whole = judged(new ModbusJudge(request), List.of(bytes));
            if (!judged(new ModbusJudge(request), Pieces.of(bytes)).equals(whole)) {
                throw new AssertionError("in pieces and at once are not the same: " + request);
            }
        }
    }

    private static Verdict<ModbusReply> judged(ModbusJudge judge, List<byte[]> pieces) {
        Verdict<ModbusReply> verdict = new Verdict.Part<>();
        for (byte[] piece : pieces) {
            verdict = judge.judge(piece);
            if (!(verdict instanceof Verdict.Part)) {
                return verdict;
            }
        }
        return verdict;
    }
}
