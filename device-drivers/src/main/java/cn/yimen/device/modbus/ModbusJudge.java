package cn.yimen.device.modbus;

import cn.yimen.device.modbus.ModbusRequest.ReadCoils;
import cn.yimen.device.modbus.ModbusRequest.ReadInputs;
import cn.yimen.device.modbus.ModbusRequest.ReadRegisters;
import cn.yimen.device.modbus.ModbusRequest.WriteCoil;
import cn.yimen.device.modbus.ModbusRequest.WriteRegister;
import cn.yimen.device.modbus.ModbusRequest.WriteRegisters;
import cn.yimen.device.serial.Judge;
import cn.yimen.device.serial.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds the answer to one request in what comes over the line, whatever stands before it. RTU has
/// no start and no end but silence, which no operating system keeps; but the length of the answer
/// to a known request is known, so after each byte there are two places where it could begin: that
/// of the answer, and that of an exception.
public final class ModbusJudge implements Judge<byte[], ModbusReply> {

    private static final int EXCEPTION_LENGTH = 5;
    private static final int WRITE_LENGTH = 8;
    private static final int KEPT = 600;

    private final ModbusRequest request;
    private final byte[] asked;
    private final int answerLength;
    private final byte[] heard = new byte[KEPT];
    private int length;

    ModbusJudge(ModbusRequest request) {
        this.request = request;
        this.asked = request.bytes();
        this.answerLength =
                switch (request) {
                    case ReadCoils(_, _, int count) -> 5 + (count + 7) / 8;
                    case ReadInputs(_, _, int count) -> 5 + (count + 7) / 8;
                    case ReadRegisters(_, _, int count) -> 5 + 2 * count;
                    case WriteCoil _, WriteRegister _, WriteRegisters _ -> WRITE_LENGTH;
                };
    }

    /// All functions used here may be repeated without harm.
    ///
    /// @param answerWithin longer than the unit ever takes: a late answer could be taken for that
    ///   of the next question
    public static Question<byte[], ModbusReply> question(
            ModbusRequest request, Duration answerWithin, int tries) {
        return new Question<>(request.bytes(), () -> new ModbusJudge(request), answerWithin, tries);
    }

    @Override
    public Verdict<ModbusReply> judge(byte[] bytes) {
        for (byte b : bytes) {
            Optional<Verdict<ModbusReply>> verdict = hear(b);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return new Verdict.Part<>();
    }

    private Optional<Verdict<ModbusReply>> hear(byte b) {
        if (length == KEPT) {
            int rest = KEPT / 2;
            System.arraycopy(heard, KEPT - rest, heard, 0, rest);
            length = rest;
        }
        heard[length++] = b;
        if (frameOf(answerLength, request.function()) && saysWhatWasAsked()) {
            return Optional.of(new Verdict.Answer<>(reply()));
        }
        if (frameOf(EXCEPTION_LENGTH, request.function() | 0x80)) {
            return Optional.of(new Verdict.Refusal<>(exception(at(length - 3))));
        }
        return Optional.empty();
    }

    private boolean frameOf(int frameLength, int function) {
        int from = length - frameLength;
        return from >= 0
                && at(from) == request.unit()
                && at(from + 1) == function
                && Crc16.holds(heard, from, length);
    }

    private boolean saysWhatWasAsked() {
        int from = length - answerLength;
        return switch (request) {
            case ReadCoils _, ReadInputs _, ReadRegisters _ -> at(from + 2) == answerLength - 5;
            case WriteCoil _, WriteRegister _, WriteRegisters _ ->
                    Arrays.equals(heard, from, from + 6, asked, 0, 6);
        };
    }

    private ModbusReply reply() {
        return switch (request) {
            case ReadCoils(_, _, int count) -> new ModbusReply.Bits(bits(count));
            case ReadInputs(_, _, int count) -> new ModbusReply.Bits(bits(count));
            case ReadRegisters(_, _, int count) -> new ModbusReply.Registers(registers(count));
            case WriteCoil _, WriteRegister _, WriteRegisters _ -> new ModbusReply.Written();
        };
    }

    private List<Boolean> bits(int count) {
        int from = length - answerLength + 3;
        var bits = new ArrayList<Boolean>();
        for (int i = 0; i < count; i++) {
            bits.add((at(from + i / 8) >> i % 8 & 1) == 1);
        }
        return bits;
    }

    private List<Integer> registers(int count) {
        int from = length - answerLength + 3;
        var values = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            values.add(at(from + 2 * i) << 8 | at(from + 2 * i + 1));
        }
        return values;
    }

    private int at(int index) {
        return Byte.toUnsignedInt(heard[index]);
    }

    private static String exception(int code) {
        return switch (code) {
            case 1 -> "exception 1: unknown function";
            case 2 -> "exception 2: no such address";
            case 3 -> "exception 3: value not allowed";
            case 4 -> "exception 4: the unit failed";
            case 6 -> "exception 6: busy";
            default -> "exception " + code;
        };
    }
}
