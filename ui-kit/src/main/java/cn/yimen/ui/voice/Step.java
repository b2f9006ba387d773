package cn.yimen.ui.voice;

import java.time.Duration;

/// A part of a spoken sentence.
sealed interface Step {

    /// @param clip a name of the pack's manifest
    record Say(String clip) implements Step {}

    record Rest(Duration length) implements Step {}
}
