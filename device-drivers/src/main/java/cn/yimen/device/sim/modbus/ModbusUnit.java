package cn.yimen.device.sim.modbus;

import cn.yimen.device.modbus.Crc16;
import cn.yimen.device.serial.FrameForm;
import cn.yimen.device.serial.HeadedFraming;
import cn.yimen.device.sim.serial.Machine;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A unit that answers functions 1–6 and 16, and refuses what it does not have. Its coils, inputs
/// and registers may be read and set from any thread.
public final class ModbusUnit implements Machine {

    private static final Set<Integer> FUNCTIONS = Set.of(1, 2, 3, 5, 6, 16);
    private static final int NO_FUNCTION = 1;
    private static final int NO_ADDRESS = 2;
    private static final int LONGEST = 256;

    private final int unit;
    private final boolean[] coils;
    private final boolean[] inputs;
    private final int[] registers;
    private final HeadedFraming<byte[]> requests = new HeadedFraming<>(new RequestForm());

    /// @param size how many coils, inputs and registers it has
    public ModbusUnit(int unit, int size) {
        this.unit = unit;
        this.coils = new boolean[size];
        this.inputs = new boolean[size];
        this.registers = new int[size];
    }

    public synchronized boolean coil(int at) {
        return coils[at];
    }

    public synchronized void input(int at, boolean on) {
        inputs[at] = on;
    }

    public synchronized int register(int at) {
        return registers[at];
    }

    /// Its power failed for a moment.
    public synchronized void restart() {
        Arrays.fill(coils, false);
        Arrays.fill(registers, 0);
    }

    @Override
    public synchronized List<byte[]> receive(byte[] bytes) {
        return requests.accept(bytes).stream().map(this::answer).toList();
    }

    private byte[] answer(byte[] request) {
        int function = request[1];
        int first = word(request, 2);
        int count = word(request, 4);
        return switch (function) {
            case 1 -> within(first, count) ? bits(function, coils, first, count) : no(function);
            case 2 -> within(first, count) ? bits(function, inputs, first, count) : no(function);
            case 3 -> within(first, count) ? words(first, count) : no(function);
            case 5 -> {
                boolean there = within(first, 1);
                if (there) {
                    coils[first] = count == 0xFF00;
                }
                yield there ? echo(request) : no(function);
            }
            case 6 -> {
                boolean there = within(first, 1);
                if (there) {
                    registers[first] = count;
                }
                yield there ? echo(request) : no(function);
            }
            case 16 -> within(first, count) ? store(request, first, count) : no(function);
            default -> refusal(function, NO_FUNCTION);
        };
    }

    private byte[] store(byte[] request, int first, int count) {
        for (int i = 0; i < count; i++) {
            registers[first + i] = word(request, 7 + 2 * i);
        }
        return echo(request);
    }

    private boolean within(int first, int count) {
        return count >= 1 && first + count <= registers.length;
    }

    private byte[] bits(int function, boolean[] from, int first, int count) {
        byte[] answer = new byte[3 + (count + 7) / 8];
        answer[0] = (byte) unit;
        answer[1] = (byte) function;
        answer[2] = (byte) (answer.length - 3);
        for (int i = 0; i < count; i++) {
            if (from[first + i]) {
                answer[3 + i / 8] |= (byte) (1 << i % 8);
            }
        }
        return Crc16.checked(answer);
    }

    private byte[] words(int first, int count) {
        var answer = ByteBuffer.allocate(3 + 2 * count);
        answer.put((byte) unit).put((byte) 3).put((byte) (2 * count));
        for (int i = 0; i < count; i++) {
            answer.putShort((short) registers[first + i]);
        }
        return Crc16.checked(answer.array());
    }

    private static byte[] echo(byte[] request) {
        return Crc16.checked(Arrays.copyOf(request, 6));
    }

    private byte[] no(int function) {
        return refusal(function, NO_ADDRESS);
    }

    private byte[] refusal(int function, int why) {
        return Crc16.checked(new byte[] {(byte) unit, (byte) (function | 0x80), (byte) why});
    }

    private static int word(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) << 8 | Byte.toUnsignedInt(bytes[at + 1]);
    }

    /// Requests to this unit among all that goes over the line.
    private final class RequestForm implements FrameForm<byte[]> {

        @Override
        public int head() {
            return 7;
        }

        @Override
        public boolean fits(int index, int b) {
            return switch (index) {
                case 0 -> b == unit;
                case 1 -> FUNCTIONS.contains(b) || b == 4;
                default -> true;
            };
        }

        @Override
        public int longest() {
            return LONGEST;
        }

        @Override
        public int length(byte[] begun) {
            return begun[1] == 16 ? 9 + Byte.toUnsignedInt(begun[6]) : 8;
        }

        @Override
        public Optional<byte[]> read(byte[] frame) {
            return Crc16.holds(frame, 0, frame.length) ? Optional.of(frame) : Optional.empty();
        }
    }
}
