package cn.yimen.update;

import java.io.IOException;

/// The program as its supervisor sees it.
interface Service {

    /// @param active it said that its first screen stands, or that it listens
    /// @param process its id; 0 where there is none
    /// @param restarts since it was started by hand
    record Condition(boolean active, long process, int restarts) {}

    void stop() throws IOException;

    void start() throws IOException;

    Condition condition() throws IOException;

    /// Whether it is known that nobody is being served. A program that does not run serves nobody.
    boolean isIdle() throws IOException;

    /// Whether it says that it would serve who comes; a program that serves nobody says nothing.
    boolean serves() throws IOException;
}
