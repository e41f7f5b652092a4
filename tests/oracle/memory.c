/* SPDX-License-Identifier: MIT */
/* Memory that drivers get: each block has its pages to itself, and loses them when it is freed, so a use after the
 * release is a fault at the place of the use.  Blocks that are not zeroed hold a pattern that is neither 0 nor a
 * pointer. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "kernel.h"

#define ARENA ((Word)0x200000000000ul)
#define ARENA_SIZE (1ul << 30)

enum { PAGE = 4096, MAX_BLOCKS = 1024 };

static struct { Word start, size; int freed; } blocks[MAX_BLOCKS];
static unsigned n_blocks;
static Word next_page;

void *block_new(Word size, int zero)
{
    Word pages = (size + PAGE - 1) / PAGE * PAGE;
    pages = pages == 0 ? PAGE : pages;
    if (n_blocks == MAX_BLOCKS || next_page + pages + PAGE > ARENA_SIZE)
        trouble("more memory than the simulator has", NULL);
    Word start = ARENA + next_page;
    if (mmap((void *)start, pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) !=
        (void *)start)
        trouble("no memory", NULL);
    next_page += pages + PAGE;
    blocks[n_blocks].start = start;
    blocks[n_blocks].size = pages;
    n_blocks++;
    if (!zero)
        memset((void *)start, 0xC5, size);
    return (void *)start;
}

void block_free(void *block)
{
    for (unsigned i = 0; i < n_blocks; i++)
        if (blocks[i].start == (Word)block && !blocks[i].freed) {
            blocks[i].freed = 1;
            mprotect(block, blocks[i].size, PROT_NONE);
        }
}

void blocks_thaw(void)
{
    for (unsigned i = 0; i < n_blocks; i++)
        if (blocks[i].freed)
            mprotect((void *)blocks[i].start, blocks[i].size, PROT_READ | PROT_WRITE);
}

Word block_freed_at(Word address)
{
    for (unsigned i = 0; i < n_blocks; i++)
        if (blocks[i].freed && address >= blocks[i].start && address < blocks[i].start + blocks[i].size)
            return blocks[i].start;
    return 0;
}

void *keep(Word size)
{
    void *memory = calloc(1, size);
    if (memory == NULL)
        trouble("no memory", NULL);
    return memory;
}
