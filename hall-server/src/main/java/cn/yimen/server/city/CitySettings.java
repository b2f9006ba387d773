package cn.yimen.server.city;

import cn.yimen.server.http.HttpSettings;
import java.nio.file.Path;
import java.time.Duration;

/// What a city's server works with.
///
/// @param halls directory with one folder a hall, named by its id, with `hall.yaml` and
///   `catalogue.json` in it
/// @param idle how long a hall stays in memory when nobody asks for it
public record CitySettings(Path halls, HttpSettings http, Duration idle) {}
