package cn.yimen.device.card.sdt;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.sim.reader.SdtMachine;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/// A line to a simulated reader without any time or operating system in it, that can break after
/// any byte and deliver in any pieces.
final class MachineLine {

    private final SdtMachine machine;
    private OptionalInt bytesLeft = OptionalInt.empty();
    private SplittableRandom pieces = new SplittableRandom(1);
    private boolean inPieces;
    private int passed;

    MachineLine(SdtMachine machine) {
        this.machine = machine;
    }

    LinkOpener opener() {
        return () -> {
            machine.silence();
            return new Link();
        };
    }

    /// Breaks when so many more bytes have passed, either way.
    void breakAfter(int bytes) {
        bytesLeft = OptionalInt.of(bytes);
    }

    void deliverInPieces(long seed) {
        pieces = new SplittableRandom(seed);
        inPieces = true;
    }

    /// Bytes that have passed so far.
    int passed() {
        return passed;
    }

    private final class Link implements ByteLink {

        private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
        private boolean broken;

        @Override
        public void write(byte[] bytes) throws LinkLost {
            byte[] through = pass(bytes);
            machine.hear(through).forEach(said -> waiting.writeBytes(said.frame()));
            breakIfDue();
        }

        @Override
        public byte[] read(Duration atMost) throws LinkLost {
            breakIfDue();
            byte[] all = waiting.toByteArray();
            int count = inPieces && all.length > 0 ? pieces.nextInt(1, all.length + 1) : all.length;
            byte[] through = pass(Arrays.copyOf(all, count));
            waiting.reset();
            waiting.write(all, count, all.length - count);
            if (through.length == 0) {
                breakIfDue();
            }
            return through;
        }

        private byte[] pass(byte[] bytes) {
            int count = Math.min(bytes.length, bytesLeft.orElse(Integer.MAX_VALUE));
            bytesLeft =
                    bytesLeft.isPresent()
                            ? OptionalInt.of(bytesLeft.getAsInt() - count)
                            : bytesLeft;
            passed += count;
            return Arrays.copyOf(bytes, count);
        }

        private void breakIfDue() throws LinkLost {
            if (broken || bytesLeft.orElse(1) == 0) {
                broken = true;
                throw new LinkLost("cut", false);
            }
        }

        @Override
        public void discard() {
            waiting.reset();
        }

        @Override
        public void close() {
            bytesLeft = OptionalInt.empty();
        }
    }
}
