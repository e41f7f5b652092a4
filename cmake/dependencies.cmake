# SPDX-License-Identifier: MIT
# hindsight_dependencies: libclang by our own search, all else by pkg-config.
find_package(PkgConfig REQUIRED)
find_package(LibClang 17 REQUIRED)
find_package(Threads REQUIRED)

set(dependency_modules
    sqlite3 libcjson libxml-2.0 popt libuv libxxhash liburiparser)
set(missing_modules "")
foreach(module IN LISTS dependency_modules)
    pkg_check_modules("DEPENDENCY_${module}" QUIET IMPORTED_TARGET "${module}")
    if(NOT DEPENDENCY_${module}_FOUND)
        list(APPEND missing_modules "${module}")
    endif()
endforeach()
if(missing_modules)
    list(JOIN missing_modules ", " missing_modules)
    message(FATAL_ERROR "pkg-config does not know ${missing_modules}.  On Debian and Ubuntu scripts/setup installs what "
                        "is missing; on Windows use the vcpkg manifest (vcpkg.json).")
endif()

add_library(hindsight_dependencies INTERFACE)
target_link_libraries(hindsight_dependencies INTERFACE LibClang::LibClang Threads::Threads)
foreach(module IN LISTS dependency_modules)
    target_link_libraries(hindsight_dependencies INTERFACE "PkgConfig::DEPENDENCY_${module}")
endforeach()
if(UNIX)
    target_link_libraries(hindsight_dependencies INTERFACE m)
endif()
