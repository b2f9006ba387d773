package cn.yimen.device.health;

import cn.yimen.device.Fault;

/// How a device's self-test ended.
public sealed interface SelfTest {

    /// It did what it was told, by its own word.
    record Passed() implements SelfTest {}

    /// It was told, and its own word cannot be had: only eyes can judge.
    record LookAtIt() implements SelfTest {}

    record Failed(Fault fault) implements SelfTest {}

    /// It works as far as it can be known, and nobody laid a card or held a code before it.
    record NobodyCame() implements SelfTest {}
}
