# SPDX-License-Identifier: GPL-3.0-or-later
option(ZONEDRAFT_UNITE_FOLDERS "Compile all sources of a folder of engine and exporters as one" OFF)
# Compiles all sources of a folder as one where that is asked for: what headers say is then read once per folder, which takes a
# third of the time. Names in the unnamed namespaces of one folder must therefore differ.
function(zonedraft_unite name)
  if(NOT ZONEDRAFT_UNITE_FOLDERS)
    return()
  endif()
  set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${name} SOURCES)
  foreach(source ${sources})
    cmake_path(GET source PARENT_PATH folder)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${folder})
  endforeach()
endfunction()

# One static library from all sources below the current folder: adding a file needs no edit of a list.
function(zonedraft_library name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  if(NOT sources)
    file(WRITE ${CMAKE_BINARY_DIR}/empty.cpp "")
    set(sources ${CMAKE_BINARY_DIR}/empty.cpp)
  endif()
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
endfunction()

configure_file(${CMAKE_CURRENT_LIST_DIR}/source_paths.h.in ${CMAKE_BINARY_DIR}/generated/source_paths.h @ONLY)

# A test program from all `*_test.cpp` (and helpers) below the given folder of tests/.
function(zonedraft_tests name folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp
       ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h)
  if(NOT sources)
    return()
  endif()
  add_executable(${name} ${sources})
  target_include_directories(${name} PRIVATE ${CMAKE_BINARY_DIR}/generated)
  target_link_libraries(${name} PRIVATE ${ARGN})
endfunction()

# Gives a program the allocator jemalloc, which serves several threads and many small pieces faster than the C library's.
# Sanitizers bring an allocator of their own.
function(zonedraft_allocator program)
  if(NOT "${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_DEBUG}" MATCHES "-fsanitize")
    target_link_libraries(${program} PRIVATE -Wl,--push-state,--no-as-needed PkgConfig::Jemalloc -Wl,--pop-state)
  endif()
endfunction()
