package cn.yimen.server.city;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.CatalogueFile;
import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.domain.HallId;
import cn.yimen.server.token.TicketTokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A hall's files, read when the hall is loaded.
record HallFolder(HallConfig config, Catalogue catalogue) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /// @return empty where the city has no such hall
    static Optional<Reading<HallFolder>> read(Path halls, HallId id) {
        var folder = halls.resolve(ID.matcher(id.value()).matches() ? id.value() : ".");
        var config = folder.resolve("hall.yaml");
        return Files.exists(config)
                ? Optional.of(
                        ConfigFile.read(config)
                                .then(read -> sound(read, id, config))
                                .then(read -> with(read, folder.resolve("catalogue.json"))))
                : Optional.empty();
    }

    private static Reading<HallConfig> sound(HallConfig config, HallId id, Path file) {
        return TicketTokens.problem(config.ticketLink())
                .or(() ->
                        config.id().equals(id)
                                ? Optional.empty()
                                : Optional.of("the hall's id is not its folder's name"))
                .<Reading<HallConfig>>map(
                        why -> new Reading.Unreadable<>(List.of(new Problem(file.toString(), why))))
                .orElseGet(() -> new Reading.Read<>(config, List.of()));
    }

    private static Reading<HallFolder> with(HallConfig config, Path catalogue) {
        return CatalogueFile.read(catalogue, config)
                .then(items -> new Reading.Read<>(new HallFolder(config, items), List.of()));
    }
}
