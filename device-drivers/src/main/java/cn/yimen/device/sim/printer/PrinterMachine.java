package cn.yimen.device.sim.printer;

import cn.yimen.device.sim.printer.RealTimeCommands.Clear;
import cn.yimen.device.sim.printer.RealTimeCommands.Ordinary;
import cn.yimen.device.sim.printer.RealTimeCommands.Recover;
import cn.yimen.device.sim.printer.RealTimeCommands.Status;
import cn.yimen.device.sim.printer.SimulatedModel.Skill;
import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.Set;

/// The printer without its cable: bytes in, replies out, paper. No time and no thread. Real-time
/// commands are answered as they arrive; the rest waits in the receive buffer until the mechanism
/// can go on, so that after new paper a real printer finishes what it still holds.
final class PrinterMachine {

    private static final int RECEIVE_BUFFER = 4_096;

    private final SimulatedModel model;
    private final RealTimeCommands realTime = new RealTimeCommands();
    private final CommandParser parser = new CommandParser();
    private final PrintMechanism mechanism;
    private final ByteArrayOutputStream replies = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[RECEIVE_BUFFER];
    private int start;
    private int size;
    private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
    private boolean automatic;
    private int lastAutomatic;

    PrinterMachine(SimulatedModel model) {
        this.model = model;
        this.mechanism = new PrintMechanism(model.lineDots());
    }

    PrintMechanism mechanism() {
        return mechanism;
    }

    boolean hasRoom() {
        return size < RECEIVE_BUFFER - 16;
    }

    boolean blocked() {
        return mechanism.roll().out() || !troubles.isEmpty() || mechanism.cutterError();
    }

    void trouble(Trouble trouble, boolean present) {
        if (present) {
            troubles.add(trouble);
        } else {
            troubles.remove(trouble);
        }
    }

    boolean suffers(Trouble trouble) {
        return troubles.contains(trouble);
    }

    boolean seesNearEnd() {
        return model.has(Skill.NEAR_END_SENSOR) && mechanism.roll().nearEnd();
    }

    /// Takes one byte from the line; what the buffer cannot hold is lost.
    void receive(byte b) {
        realTime.accept(b)
                .ifPresent(sorted -> {
                    switch (sorted) {
                        case Status(int n) -> status(n);
                        case Recover(int n) -> recover(n);
                        case Clear _ -> clear();
                        case Ordinary(String octets) -> buffer(octets);
                    }
                });
    }

    private void status(int n) {
        if (model.has(Skill.STATUS)) {
            reply(StatusBytes.realTime(n, this));
        }
    }

    private void buffer(String octets) {
        for (int i = 0; i < octets.length() && size < RECEIVE_BUFFER; i++) {
            buffer[(start + size) % RECEIVE_BUFFER] = (byte) octets.charAt(i);
            size++;
        }
    }

    private void recover(int n) {
        if (mechanism.cutterError()) {
            mechanism.recover();
            if (n == 2) {
                forget();
            }
        }
    }

    private void clear() {
        if (model.has(Skill.CLEARING)) {
            forget();
            replies.writeBytes(new byte[] {0x37, 0x25, 0});
        }
    }

    private void forget() {
        size = 0;
        parser.reset();
        mechanism.forgetLine();
    }

    /// As when the mains fail: buffer and modes are gone.
    void powerCycle() {
        forget();
        realTime.reset();
        automatic = false;
        mechanism.execute(new Command.Initialise());
    }

    /// Works on one buffered byte; false when there is none or the mechanism stands still.
    boolean step() {
        announce();
        if (size == 0 || blocked()) {
            return false;
        }
        byte b = buffer[start];
        start = (start + 1) % RECEIVE_BUFFER;
        size--;
        mechanism.tray().note(b);
        parser.accept(b).ifPresent(this::execute);
        announce();
        return true;
    }

    private void execute(Command command) {
        mechanism.execute(command);
        switch (command) {
            case Command.TransmitStatus(int what) when what == 1 || what == 49 -> {
                if (model.has(Skill.BARRIER)) {
                    reply(StatusBytes.paper(this));
                }
            }
            case Command.AutomaticStatus(int what) -> {
                automatic = what != 0 && model.has(Skill.AUTOMATIC_STATUS);
                lastAutomatic = -1;
            }
            case Command.Initialise _ -> automatic = false;
            default -> {}
        }
    }

    private void announce() {
        int now = StatusBytes.automatic(this);
        if (automatic && now != lastAutomatic) {
            lastAutomatic = now;
            reply(now >> 24);
            reply(now >> 16);
            reply(now >> 8);
            reply(now);
        }
    }

    private void reply(int b) {
        replies.write(b);
    }

    byte[] takeReplies() {
        byte[] taken = replies.toByteArray();
        replies.reset();
        return taken;
    }
}
