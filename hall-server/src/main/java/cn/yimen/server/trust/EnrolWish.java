package cn.yimen.server.trust;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.trust.DeviceName;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A command line of [EnrolMain] that makes sense.
sealed interface EnrolWish {

    /// The server's directory.
    Path data();

    /// Whose authority is made where there is none yet.
    Optional<HallId> hall();

    /// @param ofHall where the server has many halls
    record Machine(DeviceId device, DeviceRole role, Optional<HallId> ofHall) {}

    record Code(Path data, Optional<HallId> hall, Machine machine) implements EnrolWish {}

    record ListAll(Path data, Optional<HallId> hall) implements EnrolWish {}

    record Revoke(Path data, Optional<HallId> hall, DeviceId device, String by, String why)
            implements EnrolWish {

        HallId hallOr(HallId other) {
            return hall.orElse(other);
        }
    }

    record Issue(Path data, Optional<HallId> hall, Machine machine, Path to) implements EnrolWish {}

    /// Empty where it makes none.
    static Optional<EnrolWish> of(List<String> words) {
        if (words.size() % 2 == 0) {
            return Optional.empty();
        }
        var given = new HashMap<String, String>();
        for (int index = 1; index < words.size(); index += 2) {
            given.put(words.get(index), words.get(index + 1));
        }
        return Reader.OPTIONS.containsAll(given.keySet()) && given.containsKey("--data")
                ? new Reader(given).wish(words.getFirst())
                : Optional.empty();
    }

    /// Reads the options.
    record Reader(Map<String, String> given) {

        private static final Set<String> OPTIONS =
                Set.of("--data", "--hall", "--device", "--role", "--to", "--by", "--reason");

        private Optional<EnrolWish> wish(String verb) {
            var data = Path.of(given.getOrDefault("--data", ""));
            return switch (verb) {
                case "list" -> Optional.of(new ListAll(data, hall()));
                case "code" -> machine().map(machine -> new Code(data, hall(), machine));
                case "revoke" ->
                        device().map(device -> new Revoke(data, hall(), device, by(), reason()));
                case "issue" ->
                        machine()
                                .filter(_ -> given.containsKey("--to"))
                                .map(machine -> new Issue(data, hall(), machine, to()));
                default -> Optional.empty();
            };
        }

        private Path to() {
            return Path.of(given.getOrDefault("--to", ""));
        }

        private String by() {
            return given.getOrDefault("--by", System.getProperty("user.name", "-"));
        }

        private String reason() {
            return given.getOrDefault("--reason", "");
        }

        private Optional<HallId> hall() {
            return sound("--hall").map(HallId::new);
        }

        private Optional<DeviceId> device() {
            return sound("--device").map(DeviceId::new);
        }

        private Optional<Machine> machine() {
            return device().flatMap(device ->
                    DeviceRole.ofWord(given.getOrDefault("--role", ""))
                            .filter(role -> role != DeviceRole.SERVER)
                            .map(role -> new Machine(device, role, hall())));
        }

        private Optional<String> sound(String option) {
            return Optional.ofNullable(given.get(option)).filter(DeviceName::isSound);
        }
    }
}
