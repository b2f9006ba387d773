/// The contract's own file, turned into routes and checks.
@NullMarked
package cn.yimen.sandbox.contract;

import org.jspecify.annotations.NullMarked;
