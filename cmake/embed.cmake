# SPDX-License-Identifier: MIT
# Makes C tables of files: the platform headers, the catalogue, the rule pages (see src/base/embedded.h).
#
# Included by CMakeLists.txt it gives hindsight_embed(TARGET); run as a script (cmake -P) it writes one table.  Bytes are
# written as numbers, so no compiler's limit on the length of a literal matters.

# ---- as a script: -DTABLE=NAME -DFOLDER=PATH -DPREFIX=TEXT -DLIST=FILE -DOUT=FILE ----

function(write_table)
    file(STRINGS "${LIST}" files ENCODING UTF-8)
    set(rows "")
    set(index 0)
    file(WRITE "${OUT}.new" "/* Made by cmake/embed.cmake from ${TABLE}. */\n#include \"base/embedded.h\"\n\n")
    foreach(file IN LISTS files)
        file(READ "${FOLDER}/${file}" hex HEX)
        file(SIZE "${FOLDER}/${file}" size)
        string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
        string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," hex "${hex}")
        file(APPEND "${OUT}.new" "static const unsigned char bytes_${index}[] = {\n${hex}0x00};\n")
        string(APPEND rows "    {\"${PREFIX}${file}\", bytes_${index}, ${size}},\n")
        math(EXPR index "${index} + 1")
    endforeach()
    # An empty table still needs one row; the count says that it is none.
    if(index EQUAL 0)
        set(rows "    {0}\n")
    endif()
    file(APPEND "${OUT}.new" "\nconst Embedded embedded_${TABLE}[] = {\n${rows}};\n"
                             "const size_t embedded_n_${TABLE} = ${index};\n")
    file(RENAME "${OUT}.new" "${OUT}")
endfunction()

if(CMAKE_SCRIPT_MODE_FILE)
    write_table()
    return()
endif()

# ---- as a module ----

# Embeds the files below FOLDER that match the patterns as table NAME of TARGET.
function(hindsight_embed_table target name folder prefix)
    list(TRANSFORM ARGN PREPEND "${PROJECT_SOURCE_DIR}/${folder}/" OUTPUT_VARIABLE patterns)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}/${folder}" ${patterns})
    list(FILTER files EXCLUDE REGEX "(^|/)schema\\.json$")
    list(SORT files)
    set(list "${PROJECT_BINARY_DIR}/embedded/${name}.list")
    set(out "${PROJECT_BINARY_DIR}/embedded/${name}.c")
    list(JOIN files "\n" text)
    file(CONFIGURE OUTPUT "${list}" CONTENT "${text}\n" @ONLY)
    list(TRANSFORM files PREPEND "${PROJECT_SOURCE_DIR}/${folder}/" OUTPUT_VARIABLE inputs)
    add_custom_command(
        OUTPUT "${out}"
        COMMAND "${CMAKE_COMMAND}" -DTABLE=${name} "-DFOLDER=${PROJECT_SOURCE_DIR}/${folder}" "-DPREFIX=${prefix}"
                "-DLIST=${list}" "-DOUT=${out}" -P "${PROJECT_SOURCE_DIR}/cmake/embed.cmake"
        DEPENDS ${inputs} "${list}" "${PROJECT_SOURCE_DIR}/cmake/embed.cmake"
        COMMENT "Embedding ${folder}"
        VERBATIM)
    target_sources(${target} PRIVATE "${out}")
endfunction()

function(hindsight_embed target)
    hindsight_embed_table(${target} platform src/parse/platform "" *)
    hindsight_embed_table(${target} rules rules "rules/" *.json)
    hindsight_embed_table(${target} rule_pages docs/rules "" *.md)
endfunction()
