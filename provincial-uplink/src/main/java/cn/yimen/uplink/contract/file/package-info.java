/// Files in pieces that a broken line does not lose.
@NullMarked
package cn.yimen.uplink.contract.file;

import org.jspecify.annotations.NullMarked;
