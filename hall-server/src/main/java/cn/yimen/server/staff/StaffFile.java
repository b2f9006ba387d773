package cn.yimen.server.staff;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// `staff.json` beside the journal: the hall's accounts. The server reads it again whenever it is
/// asked for, so what a supervisor changes counts at once; both change it under one lock.
final class StaffFile {

    static final String NAME = "staff.json";

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;

    StaffFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /// What the file says.
    sealed interface Looked {

        /// There is none: nobody has to sign in.
        record None() implements Looked {}

        record Found(Map<ClerkId, Account> accounts) implements Looked {
            public Found {
                accounts = Map.copyOf(accounts);
            }
        }

        /// There is one, and nobody knows what it says: nobody can sign in.
        ///
        /// @param why for technicians
        record Unreadable(String why) implements Looked {}
    }

    private record Sheet(List<Account> accounts) {}

    Looked look() {
        if (!Files.exists(file)) {
            return new Looked.None();
        }
        try {
            if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                return new Looked.Unreadable("others can read it; chmod 600 it");
            }
            return of(WireJson.readForeign(Files.readString(file), Sheet.class));
        } catch (IOException e) {
            return new Looked.Unreadable(e.getClass().getSimpleName());
        } catch (MalformedMessage e) {
            return new Looked.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static Looked of(Sheet sheet) {
        for (var account : sheet.accounts()) {
            if (!Passwords.isKept(account.password())) {
                return new Looked.Unreadable("the password of " + account.clerk() + " is none");
            }
        }
        return new Looked.Found(
                sheet.accounts().stream()
                        .collect(
                                Collectors.toMap(
                                        Account::clerk, same -> same, (_, later) -> later)));
    }

    /// Changes the accounts, whole or not at all; the first account makes the file.
    ///
    /// @throws IOException where the file cannot be read or written; it is as it was then
    synchronized void change(Consumer<Map<ClerkId, Account>> what) throws IOException {
        var lock = file.resolveSibling(NAME + ".lock");
        try (var channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            var accounts =
                    switch (look()) {
                        case Looked.None _ -> sorted(Map.of());
                        case Looked.Found found -> sorted(found.accounts());
                        case Looked.Unreadable not -> throw new IOException(not.why());
                    };
            what.accept(accounts);
            write(new Sheet(List.copyOf(accounts.values())));
        }
    }

    private static Map<ClerkId, Account> sorted(Map<ClerkId, Account> accounts) {
        var sorted = new TreeMap<ClerkId, Account>(byNumber());
        sorted.putAll(accounts);
        return sorted;
    }

    private static Comparator<ClerkId> byNumber() {
        return Comparator.comparing(ClerkId::value);
    }

    /// Under another name first, so that a power cut leaves the old file or the new one.
    private void write(Sheet sheet) throws IOException {
        var fresh = file.resolveSibling(NAME + ".new");
        Files.deleteIfExists(fresh);
        var how = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var bytes = ByteBuffer.wrap(WireJson.write(sheet).getBytes(StandardCharsets.UTF_8));
        try (var channel =
                FileChannel.open(fresh, how, PosixFilePermissions.asFileAttribute(OWNER))) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent())) {
            folder.force(true);
        }
    }
}
