package cn.yimen.device.sim.reader;

import cn.yimen.device.card.sdt.SdtCommand;
import cn.yimen.device.card.sdt.SdtFrames;
import cn.yimen.device.card.sdt.SdtRequest;
import cn.yimen.device.card.sdt.SdtSpeed;
import cn.yimen.device.card.sdt.SdtStatus;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reader without its line: bytes in, answers out. Cards are laid down by any thread.
public final class SdtMachine {

    private static final byte[] NO_DATA = {};
    private static final int INSERTION_NUMBER_BYTES = 4;
    private static final int CARD_NUMBER_BYTES = 8;
    private static final int ADDRESS_BYTES = 70;

    /// One answer, and what it answers.
    ///
    /// @param frame as it goes over the line
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Said(Optional<SdtCommand> to, byte[] frame) {}

    private final SdtModel model;
    private final SdtFrames frames = new SdtFrames();
    private final Map<SdtCommand, Deque<SdtStatus>> moods = new EnumMap<>(SdtCommand.class);
    private final List<SdtCommand> asked = new ArrayList<>();
    private Optional<byte[]> card = Optional.empty();
    private SdtSpeed speed;
    private boolean found;
    private boolean selected;
    private boolean wasRead;

    public SdtMachine(SdtModel model) {
        this.model = model;
        this.speed = model.speed();
    }

    /// Lays a card down.
    ///
    /// @param content lengths, text, portrait: what a reading answers
    public synchronized void lay(byte[] content) {
        lift();
        card = Optional.of(content.clone());
    }

    public synchronized void lift() {
        card = Optional.empty();
        startAfresh();
    }

    /// Makes the next answers to a command these, whatever would be right.
    public synchronized void answer(SdtCommand command, SdtStatus... statuses) {
        moods.computeIfAbsent(command, _ -> new ArrayDeque<>()).addAll(List.of(statuses));
    }

    /// What was understood so far, in order.
    public synchronized List<SdtCommand> asked() {
        return List.copyOf(asked);
    }

    /// Its line's speed now.
    public synchronized SdtSpeed speed() {
        return speed;
    }

    /// The plug out and in again: the usual speed, nothing found.
    public synchronized void restart() {
        speed = model.speed();
        frames.reset();
        startAfresh();
    }

    private void startAfresh() {
        found = false;
        selected = false;
        wasRead = false;
    }

    /// Nothing came for a while: half a question is forgotten.
    public synchronized void silence() {
        frames.reset();
    }

    /// What it says to these bytes.
    public synchronized List<Said> hear(byte[] bytes) {
        int before = frames.spoilt();
        var answers = new ArrayList<Said>();
        for (byte[] content : frames.accept(bytes)) {
            answers.add(
                    SdtRequest.parse(content)
                            .map(this::reply)
                            .orElseGet(() -> said(SdtStatus.REQUEST_UNKNOWN, NO_DATA)));
        }
        if (frames.spoilt() > before) {
            answers.add(said(SdtStatus.REQUEST_CHECK_WRONG, NO_DATA));
        }
        return answers;
    }

    private Said reply(SdtRequest request) {
        asked.add(request.command());
        byte[] frame =
                Optional.ofNullable(moods.get(request.command()))
                        .map(Deque::poll)
                        .map(status -> said(status, NO_DATA))
                        .orElseGet(() -> proper(request))
                        .frame();
        return new Said(Optional.of(request.command()), frame);
    }

    private Said proper(SdtRequest request) {
        return switch (request.command()) {
            case RESET -> {
                startAfresh();
                yield said(SdtStatus.DONE, NO_DATA);
            }
            case MODULE_STATUS, SET_RADIO_FRAME -> said(SdtStatus.DONE, NO_DATA);
            case SAM_ID -> said(SdtStatus.DONE, model.sam().bytes());
            case SET_SPEED -> setSpeed(request.argument());
            case FIND -> find();
            case SELECT -> select();
            case READ, READ_WITH_FINGERPRINTS -> read();
            case READ_APPENDED, NEWEST_ADDRESS, MANAGEMENT_NUMBER -> more(request.command());
        };
    }

    private Said setSpeed(int code) {
        Optional<SdtSpeed> wanted = SdtSpeed.of(code);
        speed = wanted.orElse(speed);
        return said(wanted.isPresent() ? SdtStatus.DONE : SdtStatus.REQUEST_UNKNOWN, NO_DATA);
    }

    private Said find() {
        boolean shows =
                card.isPresent()
                        && (!wasRead || model.afterReading() == SdtModel.AfterReading.FINDS);
        if (!shows) {
            return said(SdtStatus.NOT_FOUND, NO_DATA);
        }
        found = true;
        selected = false;
        return said(SdtStatus.FOUND, new byte[INSERTION_NUMBER_BYTES]);
    }

    private Said select() {
        if (!found || card.isEmpty()) {
            return said(SdtStatus.NOT_SELECTED, NO_DATA);
        }
        selected = true;
        return said(SdtStatus.DONE, new byte[CARD_NUMBER_BYTES]);
    }

    private Said read() {
        if (!selected || card.isEmpty()) {
            return said(SdtStatus.CARD_NOT_READ, NO_DATA);
        }
        wasRead = true;
        return said(SdtStatus.DONE, card.get());
    }

    private Said more(SdtCommand command) {
        boolean ignored = wasRead && model.afterReading() == SdtModel.AfterReading.IGNORES;
        if (!selected || card.isEmpty() || ignored) {
            return said(SdtStatus.CARD_NOT_READ, NO_DATA);
        }
        return command == SdtCommand.MANAGEMENT_NUMBER
                ? said(SdtStatus.DONE, new byte[ADDRESS_BYTES])
                : said(SdtStatus.EMPTY, NO_DATA);
    }

    private static Said said(SdtStatus status, byte[] data) {
        var content = new ByteArrayOutputStream();
        content.write(0);
        content.write(0);
        content.write(status.code());
        content.writeBytes(data);
        return new Said(Optional.empty(), SdtFrames.frame(content.toByteArray()));
    }
}
