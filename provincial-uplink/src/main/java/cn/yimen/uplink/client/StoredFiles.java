package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.file.FileStart;
import cn.yimen.uplink.contract.file.FileState;
import cn.yimen.uplink.contract.file.UploadOffer;
import cn.yimen.uplink.contract.file.UploadRequest;
import cn.yimen.uplink.contract.file.UploadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

/// Files in pieces (文件): a broken line costs one piece, and the platform checks the digest of the
/// whole.
public final class StoredFiles {

    static final int PIECE_BYTES = 256 << 10;
    private static final int MOST_STALLS = 8;

    private final Calls calls;

    public StoredFiles(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    /// Sends what the platform does not have yet. After [Outcome.NotNow] the same call goes on
    /// where this one stopped, also after a restart.
    ///
    /// @param content as many bytes as the start says, with its digest
    public Outcome<FileState> upload(FileStart start, SeekableByteChannel content) {
        return upload(start, (at, end) -> piece(content, at, end));
    }

    /// The same for a file that is in memory.
    public Outcome<FileState> upload(FileStart start, byte[] content) {
        return upload(start, (at, end) -> piece(content, at, end));
    }

    /// Gives the bytes from one place to another, or as many of them as fit into a piece.
    private interface Pieces {
        byte[] piece(long at, long end);
    }

    private Outcome<FileState> upload(FileStart start, Pieces content) {
        return calls.read(calls.post(start, "v1", "files"), FileState.class)
                .then(state -> send(state, content));
    }

    /// The platform may say that it stands elsewhere than thought, but not for ever.
    private Outcome<FileState> send(FileState from, Pieces content) {
        var state = from;
        long at = from.received();
        int stalls = 0;
        while (!state.complete()) {
            var answer = put(state.file(), at, content.piece(at, state.bytes()));
            long before = at;
            if (answer instanceof Outcome.Done<FileState>(var next)) {
                state = next;
                at = next.received();
            } else if (answer instanceof Outcome.Refused<FileState>(var problem)
                    && problem.expected().isPresent()) {
                at = Math.clamp(problem.expected().get(), 0, state.bytes());
            } else {
                return answer;
            }
            stalls = at > before ? 0 : stalls + 1;
            if (stalls > MOST_STALLS) {
                return new Outcome.NotNow<>(malformed());
            }
        }
        return new Outcome.Done<>(state);
    }

    private static Hindrance malformed() {
        return new Hindrance(Hindrance.ANSWER_MALFORMED, Duration.ZERO, true);
    }

    private Outcome<FileState> put(UUID file, long at, byte[] piece) {
        return calls.read(
                Call.put(piece, "v1", "files", file.toString(), "chunks", Long.toString(at)),
                FileState.class);
    }

    private static byte[] piece(SeekableByteChannel content, long at, long end) {
        var piece = ByteBuffer.allocate(Math.clamp(end - at, 0, PIECE_BYTES));
        try {
            content.position(at);
            while (piece.hasRemaining() && content.read(piece) >= 0) {}
        } catch (IOException e) {
            throw new UncheckedIOException("reading a file that goes up", e);
        }
        if (piece.hasRemaining()) {
            throw shorter();
        }
        return piece.array();
    }

    private static byte[] piece(byte[] content, long at, long end) {
        if (end > content.length) {
            throw shorter();
        }
        return Arrays.copyOfRange(content, (int) at, (int) Math.min(at + PIECE_BYTES, end));
    }

    private static IllegalArgumentException shorter() {
        return new IllegalArgumentException("the file is shorter than was said");
    }

    /// A code by which a phone sends a material itself (手机上传).
    public Outcome<UploadOffer> offer(UploadRequest request) {
        return calls.read(calls.post(request, "v1", "uploads"), UploadOffer.class);
    }

    public Outcome<UploadState> uploaded(String upload) {
        return calls.read(Call.get("v1", "uploads", upload), UploadState.class);
    }

    public Outcome<FileState> state(UUID file) {
        return calls.read(Call.get("v1", "files", file.toString()), FileState.class);
    }

    /// The whole file, if it is the one that was promised.
    ///
    /// @param digest SM3, 64 hexadecimal digits, as the platform said elsewhere
    public Outcome<byte[]> content(UUID file, String digest) {
        var call = Call.get("v1", "files", file.toString(), "content").within(Call.Limits.FILE);
        return calls.raw(call).then(answer -> promised(answer.body().toByteArray(), digest));
    }

    private static Outcome<byte[]> promised(byte[] bytes, String digest) {
        return Signing.digest(bytes).equals(digest)
                ? new Outcome.Done<>(bytes)
                : new Outcome.NotNow<>(malformed());
    }
}
