package cn.yimen.system.attack;

import java.util.List;

/// A part of the attack run.
interface Part {
    List<Attempt> run() throws Exception;
}
