package cn.yimen.device.panel;

import cn.yimen.device.modbus.ModbusJudge;
import cn.yimen.device.modbus.ModbusReply;
import cn.yimen.device.modbus.ModbusRequest;
import cn.yimen.device.serial.Judge;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.serial.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Text as holding registers, the first character in the high byte, the rest filled with spaces.
final class ModbusPanelCodec implements PanelCodec {

    private final PanelFamily.ModbusText family;
    private final PanelCharacters characters;

    ModbusPanelCodec(PanelFamily.ModbusText family, PanelCharacters characters) {
        this.family = family;
        this.characters = characters;
    }

    @Override
    public Question<byte[], PanelEcho> show(int address, PanelContent content) {
        int room = 2 * family.textRegisters();
        byte[] text = characters.encode(content.text(), room);
        byte[] padded = Arrays.copyOf(text, room);
        Arrays.fill(padded, text.length, room, (byte) ' ');
        var request =
                new ModbusRequest.WriteRegisters(address, family.textFrom(), registers(padded));
        return question(request);
    }

    private static List<Integer> registers(byte[] bytes) {
        var values = new ArrayList<Integer>();
        for (int i = 0; i < bytes.length; i += 2) {
            values.add(Byte.toUnsignedInt(bytes[i]) << 8 | Byte.toUnsignedInt(bytes[i + 1]));
        }
        return values;
    }

    @Override
    public Optional<Question<byte[], PanelEcho>> brightness(int address, int percent) {
        return family.brightness().isPresent()
                ? Optional.of(
                        question(
                                new ModbusRequest.WriteRegister(
                                        address, family.brightness().getAsInt(), percent)))
                : Optional.empty();
    }

    private static Question<byte[], PanelEcho> question(ModbusRequest request) {
        Question<byte[], ModbusReply> plain = ModbusJudge.question(request, ANSWER, TRIES);
        return new Question<>(plain.bytes(), () -> echoed(plain.judge().get()), ANSWER, TRIES);
    }

    private static Judge<byte[], PanelEcho> echoed(Judge<byte[], ModbusReply> judge) {
        return bytes ->
                switch (judge.judge(bytes)) {
                    case Verdict.Answer<ModbusReply> _ ->
                            new Verdict.Answer<>(new PanelEcho(false));
                    case Verdict.Refusal<ModbusReply>(String why) -> new Verdict.Refusal<>(why);
                    case Verdict.Part<ModbusReply> _, Verdict.Unasked<ModbusReply> _ ->
                            new Verdict.Part<>();
                };
    }
}
