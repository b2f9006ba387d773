/// `./yimen bench`: the budget of the house, measured beside the disk of the same run.
@NullMarked
package cn.yimen.system.bench;

import org.jspecify.annotations.NullMarked;
